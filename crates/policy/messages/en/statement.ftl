# Reading statements: files, addresses and what stands in them.

source-file = { $name }: { $why }
source-unreadable = this looks like { $looks }, which is not read
source-too-large = the file has { $bytes } bytes; at most { $most } are read
source-too-much = it holds more than is read from one statement ({ $format })
source-too-slow = reading it took longer than { $seconds } seconds ({ $format })
source-damaged = the file is damaged ({ $format })
source-locked = the file is locked with a password ({ $format })
source-no-text = there is no text in it ({ $format })
source-scanned = the { $pages } pages are pictures without text ({ $format })
source-needs-script = the page is made by script; without it there is no text
source-malformed = this is no address of a page
source-scheme = the address begins with `{ $scheme }`; only http and https are fetched
source-credentials = the address holds a user name or a password
source-not-found = the name `{ $host }` cannot be found
source-not-public = `{ $host }` is { $ip }: no place on the public internet
source-insecure = a secure page sends on to the insecure `{ $to }`
source-redirects = the page sends on more than { $most } times
source-unreachable = no connection could be made ({ $detail })
source-untrusted = the connection cannot be trusted ({ $detail })
source-late = no whole answer came within { $seconds } seconds
source-long = more than { $most } bytes come
source-status = the answer is status { $status }
source-content-type = it sends `{ $kind }`, which is not read
source-answer = the answer cannot be understood ({ $detail })
source-looks-empty = an empty file
source-looks-image = a picture
source-looks-odt = an OpenDocument text (ODT)
source-looks-doc = an old or locked Word document (DOC)
source-looks-rtf = a Rich Text document (RTF)
source-looks-sheet = a spreadsheet
source-looks-slides = a presentation
source-looks-epub = an electronic book (EPUB)
source-looks-archive = an archive
source-looks-mht = a page saved as one file (MHT)
source-looks-xml = XML
source-looks-binary = a file without text
source-remedy-other-file = the file is not read
source-remedy-other-file-help = give another file or address
source-remedy-save-as-docx = the file is not read
source-remedy-save-as-docx-help = save it as DOCX or PDF in the program that made it, and give that
source-remedy-save-as-text = the file is not read
source-remedy-save-as-text-help = copy the text into a file of plain text (.txt), and give that
source-remedy-unpack = the file is not read
source-remedy-unpack-help = unpack the archive and give the statement in it
source-remedy-save-page = the file is not read
source-remedy-save-page-help = open the page in a browser, save it as HTML or copy its text, and give that file
source-remedy-recognise = the file is not read
source-remedy-recognise-help = have the text recognised (OCR) and give the result
source-remedy-no-password = the file is not read
source-remedy-no-password-help = save it without a password
source-remedy-save-anew = the file is not read
source-remedy-save-anew-help = open it and save it anew
source-remedy-alone = the file is not read
source-remedy-alone-help = give a file with the statement alone
source-remedy-address = the file is not read
source-remedy-address-help = look at the address once more: its begin, the name, a slip of the pen
source-remedy-last-address = the file is not read
source-remedy-last-address-help = give the address where it ends
source-remedy-allow-private = the file is not read
source-remedy-allow-private-help = if an address in your own network is meant, add `--allow-private`
source-remedy-later = the file is not read
source-remedy-later-help = try later, or save the page in a browser and give that file
statement-read = read: { $what } ({ $sentences } sentences{ $name })
statement-read-name = { " " }of { $name }
statement-first = The most serious first
statement-rest = All findings
statement-absent = is not in the statement
statement-under = under "{ $heading }"
statement-unsure = Not read with certainty: { $count ->
    [one] one value
   *[other] { $count } values
 } (`waarborg read` shows which, and where they come from)
statement-nothing = No findings. That says something only of what could be read.
statement-next = `waarborg read { $path } -o privacy.toml` makes of this text a policy to mend
statement-no-advice = a program read this: it is no legal advice
read-exists = `{ $path }` exists already
read-exists-help = give another name, or move the file: `read` overwrites nothing
read-written = written: { $path }, with the words in { $words }
read-questions = { $count ->
    [one] One question
   *[other] { $count } questions
 } about what the text leaves open:
read-question-doubtful = does the text mean { $path } = { $value }?
read-question-refused = what should stand at { $path }? This did not fit: { $value }
read-questions-next = `waarborg read --ask` asks them one by one
read-ask = keep? [y/n, enter skips]
read-several = give a folder with `-o` for the labels of { $count } statements
read-policy = `{ $path }` is a policy, and no statement
read-policy-help = `read` reads text, Markdown, HTML, PDF, DOCX or an address
review-title = Read over:
review-about = { $name }, by the law of { $law }, on { $day }
review-text = The statement, with what strikes in it
review-absent = What is not in it
review-also = the other place
review-error = error
review-warning = warning
review-advice = advice
review-unsure = { $count ->
    [one] One value was not read with certainty.
   *[other] { $count } values were not read with certainty.
 }
review-policy = no page can be made of `{ $path }`: it is a policy
review-policy-help = give a statement, or make the statement of the policy with `waarborg statement`
statement-more = and { $count ->
    [one] one more place
   *[other] { $count } more places
 }
