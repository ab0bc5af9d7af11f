# What is wrong with the text of a policy or a map.
fault-toml = { $what ->
    [unclosed-heading] the heading of this table is not closed
    [unclosed-list] this list is not closed
    [unclosed-braces] this table between braces is not closed
    [unclosed-text] this text is not closed
    [escape] after `\` stands a character that means nothing here
    [twice] this key stands there already
    [no-equals] a key without a value
    [extra-equals] one `=` too many
    [no-value] no value, or text without quotes
    [date] this is no date
    [comma] a comma is missing between two values
    [extra-comma] one comma too many
    [two-on-a-line] something stands behind the value on this line
    [key] the name of the key is missing, or holds a character that it cannot have
    [leading-zero] a number does not begin with a zero
    [number] this is no number that can stand here
   *[other] this is no TOML: { $message }
 }
fault-toml-help = { $what ->
    [unclosed-heading] close it with a bracket: `[purpose.billing]`
    [unclosed-list] close it with `]`, after the last value
    [unclosed-braces] close it with { "`}`" }, on the same line
    [unclosed-text] close it with a quotation mark; text of several lines stands between `"""`
    [escape] write `\\` for a backslash, or put the text between `'`
    [twice] keep one of them; two tables of one name become one table
    [no-equals] write `key = value`
    [extra-equals] keep one of them
    [no-value] write a value, and text between quotation marks
    [date] write year, month and day with a dash and two digits: `2026-01-31`
    [comma] put a comma between the values
    [extra-comma] take the comma away
    [two-on-a-line] give each key a line of its own; a comment begins with `#`
    [key] a key has letters, digits, `-` and `_`; other characters stand between quotation marks
    [leading-zero] leave the zero out, or put it between quotation marks if it is a number such as one of the trade register
    [number] write a whole number, or put text between quotation marks
   *[other] look at quotation marks, brackets and commas on this line and the one before it
 }
fault-array-of-tables = `[[…]]` is not used: everything has a name
fault-array-of-tables-help = write `[purpose.billing]` instead of `[[purpose]]` with an id
fault-no-such-value = { $found ->
    [time] a time of day cannot stand here
   *[other] a fraction cannot stand here
 }
fault-no-such-value-help = { $found ->
    [time] write a date only: 2026-11-22
   *[other] write a whole number
 }
fault-unknown-key = unknown key `{ $key }`
fault-wrong-type = { $found ->
    [text] text
    [number] a number
    [bool] true or false
    [date] a date
    [list] a list
   *[table] a table
 } stands where { $wants ->
    [text] text
    [local] text, or text per language,
    [bool] true or false
    [number] a whole number
    [date] a date
    [period] a period such as "4 weeks"
    [keep] a keep rule such as "1 year after last-contact"
    [claim] a claim
    [clock] a clock
    [test] a test
    [word] a word
    [table] a table
   *[other] a list
 } should stand
fault-unknown-word = unknown word `{ $word }`
fault-unknown-id = unknown { $of ->
    [purpose] purpose
    [kind] kind of purpose
    [policy-purpose] purpose of this policy
    [category] data category
    [event] event
    [recipient] recipient
    [subject] kind of person
    [country] country
    [fact] fact
    [client] client
    [measure] measure
    [sector] sector
    [form] form
    [right] right
    [source] source
    [contact] contact
    [keep] named period
    [law] statutory period
    [claim] claim
    [exception] exception
    [channel] channel
    [table] table
   *[other] code
 } `{ $id }`
fault-bad-id = `{ $id }` is no id
fault-bad-id-help = an id has small letters, digits, `-` and `_` only
fault-grammar = not understood as { $what ->
    [keep] a keep rule
    [period] a period
    [claim] a claim
    [clock] a clock
    [test] a test
    [timezone] a time zone
   *[other] a day of the year
 }, at `{ $at }`
fault-missing-key = `{ $key }` is missing
fault-missing-key-help = add `{ $key }`
fault-missing-language = the text is missing in { $language ->
    [nl] Dutch
   *[en] English
 }
fault-missing-language-help = write { "{" } nl = "…", en = "…" { "}" }, or take the language out of `statement.languages`
fault-flaw = `{ $word }` is a flaw, which a policy that speaks cannot hold
fault-flaw-help = does this file record an existing text? Then set `statement.transcribes = true`; `waarborg adopt` asks afterwards what it must become. Otherwise, mend it here
fault-sooner = this can only be later than the purpose's own period
fault-sooner-help = a longer need is another purpose
fault-circle = these purposes wait for each other: { $through }
fault-circle-help = let one of them have a period of its own
fault-locked = `{ $lock }` is locked by a baseline
fault-locked-help = take this value out, or ask whoever owns the baseline
fault-not-stricter = `{ $path }` may only get a shorter period here
fault-not-stricter-help = name a shorter period from the same moment, or take this value away
fault-removes-stricter = `{ $path }` cannot go here: a baseline allows only a shorter period
fault-removes-stricter-help = take it out of `remove`, or name a shorter period from the same moment
fault-version-of-baseline = version { $about } stands in a baseline, and whoever extends it does not inherit it
fault-version-of-baseline-help = a version is of one statement: take it away here, and set `statement.version` in each file of its own
fault-locks-contradict = two baselines lock `{ $path }` to different values
fault-baseline-circle = these files extend each other: { $through }
fault-baseline = the baseline `{ $file }` cannot be read: { $why }
fault-remove-nothing = there is no `{ $path }` to remove
fault-remove-referred = `{ $path }` cannot be removed: `{ $by }` refers to it
fault-nothing-inherited = `"..."` keeps what a baseline says, and here no baseline says anything
fault-nothing-inherited-help = take `"..."` out, or name the baseline at `extends`
fault-nothing-to-take-away = `{ $about }` takes away what is not there
fault-nothing-to-take-away-help = begin the list with `"..."`, and name an element that it inherits
fault-decides-after-all = `{ $about }` is false, and a purpose decides without a human
fault-decides-after-all-help = take it out, or take `automated` out of the purpose
fault-no-reason = `{ $about }` gives no reason
fault-no-reason-help = say why the finding may stand until that day
fault-not-held = the purpose does not hold `{ $about }`
fault-not-held-help = add it to `data` of the purpose, or take this out
fault-too-long = { $about } is longer than 200 years
fault-no-time = { $about } is no time at all
fault-no-time-help = name a term of at least a day or an hour; what is not kept does not belong in `data`
fault-no-page = `{ $about }` is no address of a page
fault-no-page-help = write the address as the browser shows it: `https://www.example.com`
fault-below-zero = { $about } is less than nothing
fault-below-zero-help = name how many people work there; 0 if nobody is employed
fault-no-address = `{ $about }` is no e-mail address
fault-no-address-help = write the address alone, without a name or a second address: `dpo@example.com`
fault-twice = `{ $what }` stands twice
fault-language-version = this version of the language is not known here
fault-language-version-help = write `waarborg = 1`
fault-secret-in-map = the address of `{ $about }` stands in the map itself
fault-secret-in-map-help = name it instead: `env:NAME` or `file:/run/secrets/NAME`
fault-not-refusable = `{ $about }` cannot be otherwise
fault-default-needs-value = this answer to `{ $about }` does not say what holds in place of the default
fault-settles-nothing = this answer to `{ $about }` settles nothing
fault-answers = possible here: { $allowed }{ $open ->
    [yes] {""}, or another value
   *[no] {""}
 }
fault-conflict = `{ $about }` does not fit with the rest
fault-example = for example: `{ $example }`
fault-write-english = write it in English: `"{ $meant }"`
fault-write-moment = name the moment from which it counts; events: { $events }
fault-meant = did you mean `{ $meant }`?
fault-known = known words: { $known }
fault-unquoted = text without quotes: { $text }
fault-unquoted-help = put text between quotes: `"{ $text }"`
fault-day-first = a date with the day first
fault-day-first-help = write `{ $meant }`, without quotes
fault-write-list = write a list between brackets: `["…"]`
fault-write-date = write `2026-11-25`, without quotes
fault-missing-title = add `{ $key }`; a purpose that is known needs no title: `waarborg schema reference` lists them
fault-no-moment = it is not said from when the period counts
fault-rule-example = for example: `"{ $example }"`; events: { $events }
fault-empty-map = this map is empty
fault-empty-map-help = add a system: `[system.ID]` with `kind`, and its tables as `[system.ID.table.NAME]`
fault-listed = { $of ->
    [purpose] `waarborg schema reference` lists them; one of your own: `[purpose.ID]` with `title = "…"`
    [policy-purpose] add it to privacy.toml: `[purpose.ID]`, or take it out here
    [category] `waarborg schema reference` lists them; one of your own: `[data.ID]` with `is = "…"` and `title = "…"`
    [event] `waarborg schema reference` lists them; one of your own: `[events.ID]` with `is = "ending"` or `is = "moment"`, and `title = "…"`
    [recipient] `waarborg schema reference` lists them; one of your own: `[recipient.ID]` with `name = "…"`
    [source] `waarborg schema reference` lists them; a recipient of your own may be a source too: `[recipient.ID]` with `name = "…"`
    [country] write the code of a country, such as `NL`
    [client] add `[client.ID]`, with `name = "…"`
    [keep] a period with a name: `[keep]` with `ID = "1 year after last-contact"`
    [contact] a contact: `[contact.privacy]`; or write `email`, `phone`, `post`, `form` or `in-person`
    [table] every table stands in the map as `[system.ID.table.NAME]`
    [code] `waarborg explain` lists them
   *[other] `waarborg schema reference` lists them
 }
fault-table-twice = to a database `{ $about }` is the same table as an earlier one
fault-table-twice-help = name it once, with all its purposes
