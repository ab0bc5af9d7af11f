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
source-not-found = the name `{ $host }` does not exist, or cannot be looked up now
source-not-public = `{ $host }` is { $ip }: no place on the public internet
source-insecure = a secure page sends on to the insecure `{ $to }`
source-redirects = the page sends on more than { $most } times
source-unreachable = no connection with the site could be made
source-untrusted = the secure connection is not right
source-late = the site gave no whole answer within { $seconds } seconds
source-long = more than { $most } bytes come
source-status = the site gives no page: it answers { $status }
source-content-type = it sends `{ $kind }`, which is not read
source-answer = the answer of the site cannot be understood
source-refused = the connection was refused: no website listens at this address
source-broken-off = the site broke off the connection
source-no-way = the network of this machine does not reach the site
source-expired = the connection cannot be trusted: the certificate of the site has expired
source-not-yet = the connection cannot be trusted: the certificate of the site does not hold yet
source-other-name = the connection cannot be trusted: the certificate is of another name
source-unknown-issuer = the connection cannot be trusted: this machine does not know who issued the certificate
source-gone = the page is not there: the site answers { $status }
source-sign-in = the site asks to sign in ({ $status })
source-forbidden = the site does not let this program in ({ $status })
source-too-often = the site wants no more requests for a while ({ $status })
source-broken-site = the site is broken: it answers { $status }
source-input = standard input
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
source-remedy-name = the page is not read
source-remedy-name-help = look whether the name is spelled right, and whether this machine has internet
source-remedy-place = the page is not read
source-remedy-place-help = look at the name and the port; if they are right the site is down: try later
source-remedy-network = the page is not read
source-remedy-network-help = look whether this machine has internet, and try again
source-remedy-clock = the page is not read
source-remedy-clock-help = look whether the clock of this machine is right; if it is, whoever runs the site must renew the certificate
source-remedy-find = the page is not read
source-remedy-find-help = look for the statement on the site in a browser, and give the address that it has there
source-remedy-browser = the page is not read
source-remedy-browser-help = open the page in a browser, save it as HTML or PDF, and give that file
address-bare = `{ $path }` is no file that is there, and looks like an address
address-bare-help = put its begin before it: { $address }
address-scheme = `{ $path }` begins with `{ $scheme }:`; only addresses with http:// or https:// are fetched
address-scheme-help = { $scheme ->
    [file] give the path of the file, without `file://`
    [ftp] fetch the file yourself and give that, or give the address of the page on the web
   *[other] give the address of the page on the web, with https:// before it, or a file
 }
check-no-statement = { $path }: this is no privacy statement: nothing in it is about personal data, and it was not judged
check-no-statement-help = give the file or the address of the statement itself
check-own-page = { $path }: this is a page with findings that `waarborg check` wrote itself
check-own-page-help = give the statement that the page is about
words-no-policy = `{ $path }` is the list of words beside a policy, and no policy itself
words-no-policy-help = give the policy that stands beside it: `{ $policy }`
statement-read = read: { $what }{ $name } ({ $tongue ->
    [en] English
   *[other] Dutch
 }, { $sentences ->
    [one] 1 sentence
   *[other] { $sentences } sentences
 })
statement-read-name = { " " }of { $name }
statement-more = and { $count ->
    [one] one more place
   *[other] { $count } more places
 }
statement-first = The most serious first
statement-rest = All findings on the text
statement-records-title = A text cannot show this: make sure that you can
statement-absent = is not in the statement
statement-look = it belongs at: { $place }
statement-under = under "{ $heading }"
statement-records = This belongs in the records of the organisation itself. A statement need not say it.
statement-unsure = Not read with certainty ({ $count ->
    [one] 1 place
   *[other] { $count } places
 }): what was found about this, or not found, somebody must look at
statement-unsure-more = and { $count } more
statement-no-errors = No errors found. That is only about what this program could read; it is no judgement that the statement complies.
statement-next = `waarborg read { $path } -o privacy.toml` makes of this text a policy to mend{ $questions ->
    [0] { "" }
   *[other] { "," } and asks with `--ask` what was not certain
 }
statement-no-advice = a program read this: it is no legal advice
read-exists = `{ $path }` exists already
read-exists-help = give another name, or move the file: `read` overwrites nothing
read-written = written: { $path }, with the words in { $words }
read-questions = { $count ->
    [one] One question
   *[other] { $count } questions
 } about what the text leaves open:
read-question-doubtful = does the text mean `{ $path }` = { $value }?
read-question-refused = what should stand at `{ $path }`? { $value } did not fit
read-question-open = what should stand at `{ $path }`?
doubt-every = all purposes
doubt-data = Does the text mean that { $title } needs this data: { $what }?
doubt-without-purpose = Does the text mean that this data is collected, without saying what for: { $what }?
doubt-keep = Does the text mean that data for { $title } is kept this long: { $what }?
doubt-basis = Does the text mean that this is the legal basis of { $title }: { $what }?
doubt-allowed = Does the text mean that this is why { $category } may be used for { $title }: { $what }?
doubt-recipients = Does the text mean that these recipients receive data for { $title }: { $what }?
doubt-reuses = Does the text mean that data is used again for { $title } that was first for this: { $what }?
doubt-profiles = Does the text mean that profiles of people are made for { $title }?
doubt-marketing = { $word ->
    [existing-customer] Does the text mean that own customers get this advertising without consenting first: { $title }?
    [opt-in] Does the text mean that people get this advertising only after consent: { $title }?
   *[other] Does the text mean that people get this advertising until they opt out: { $title }?
 }
doubt-open = What does the text mean here?
read-questions-next = `waarborg read --ask` asks them one by one; `--answers` reads the answers from a file
read-ask = is it so? [y or j is yes, n is no, or another value; enter to skip, q to stop]
read-ask-open = [a value, enter to skip, q to stop]
read-stopped = stopped: nothing was written
read-no-terminal = the answers come from standard input, one a line
read-answers-unread = `{ $path }` is no TOML: { $what }
read-answers-unread-help = write a path between quotes and an answer on each line: "purpose.billing.basis" = true
read-answer-unknown = `{ $path }` answers `{ $what }`, which is no question
read-answer-unknown-help = `waarborg read --format json` names the questions
read-answer-table = `{ $path }`: there is no answer at `{ $what }`
read-answer-table-help = answer with `true` (it is so), `false` (it is not) or a value; put the path between quotes
read-several = without a folder the labels of { $count } statements have nowhere to go
read-several-help = give a folder with `-o`
read-one = `read` makes a policy of one statement
read-one-help = name one statement, or ask the labels of several: `--format labels -o FOLDER`
read-policy = `{ $path }` is a policy, and no statement
read-policy-help = `read` reads text, Markdown, HTML, PDF, DOCX or an address
read-folder = `{ $path }` is a folder
read-folder-help = name the statement in it, or ask the labels of all: `--format labels -o FOLDER`
words-unread = the words in `{ $path }` cannot be read, and do not stand with the findings: { $why }
words-unread-help = make the file readable, or make it anew with `waarborg read`
check-some-unread = { $count ->
    [one] 1 file was not read
   *[other] { $count } files were not read
 }; the others were judged
check-some-unread-help = mend what is said above, and try again
review-title = Read over:
review-about = { $name } · { $sentences ->
    [one] 1 sentence
   *[other] { $sentences } sentences
 } · judged on { $day } by the law of { $law }
review-text = The statement, with the findings beside it
review-absent = What stands nowhere
review-absent-lead = The statement says nothing of this, and has no heading that it belongs under.
review-place = place { $order }
review-words = the words
review-mention = finding
review-error = error
review-warning = warning
review-advice = advice
review-doubts = Not read with certainty
review-doubts-lead = What was found about this, or not found, somebody must look at.
review-colophon = Made with Waarborg: a program read the statement. It is no legal advice, and what is not named is not thereby in order.
review-skip = To the statement
review-policy = no page can be made of `{ $path }`: it is a policy
review-policy-help = give a statement, or make the statement of the policy with `waarborg statement`
review-several = { $count } statements do not fit on one page
review-several-help = give a folder with `-o`: every statement gets a page
review-other-form = with `-o` a page is written, and { $format } was asked
review-other-form-help = give a name that ends in `.html`, or write the output to a file with `>`
statement-foreign = this text looks like { $language ->
    [de] German
    [fr] French
    [es] Spanish
   *[it] Italian
  }; Dutch and English are read
statement-foreign-help = give the Dutch or English version of the text
