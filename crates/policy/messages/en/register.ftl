# Making a register, or reading one back.
register-cell-too-long = a cell of sheet `{ $sheet }` is longer than a workbook allows
register-cell-too-long-help = make the register as CSV: `--format csv`
register-needs-file = a workbook cannot be shown on a screen
register-needs-file-help = name a file: `-o register.xlsx`
register-map = systems.toml does not fit this policy; so the register names no systems. `waarborg systems check` says what does not fit

# The file as a whole.
import-old = this is an old workbook (.xls), or one with a password
import-old-help = open the file, take the password off and save it as .xlsx or as CSV
import-other-kind = this is no workbook (.xlsx) and no text (CSV)
import-other-kind-help = save the register as .xlsx or as CSV
import-damaged = this file is damaged: { $why }
import-damaged-help = open it in a spreadsheet program and save it anew
register-too-much = this file unpacks to more than a register can be
register-too-much-help = see whether this is the right file; else save only the sheet with the register
import-too-large = sheet `{ $sheet }` has more than { $rows } rows or { $columns } columns
import-too-large-help = save only the part with the register
import-empty = there is nothing in this file
import-empty-help = see whether this is the right file
import-no-sheet = there is no sheet `{ $name }`
import-no-sheet-help = there are: { $known }
import-no-headings = no row was found with headings that belong to a register
import-no-headings-help = name the row and the columns in a mapping: `heading-row = 3` and `[columns]`
import-no-title-column = in the row of headings ({ $at }) no column says what the processing is for
import-no-title-column-help = name that column in a mapping: `[columns]` and below it `"HEADING" = "title"`
import-words-refused = the hidden words of the policy no longer go together; nothing was written
import-words-refused-help = put back what was taken out; it stands above. Or read only the visible cells: `--sheet NAME`
import-policy-refused = no policy can be made of what was read; nothing was written
import-policy-refused-help = change in the mapping or in the register what stands above
import-organisation = the register does not name the organisation
import-organisation-help = complete `[organisation]` in the policy
import-speaks-no-more = it now holds something that only a policy that takes over a text may hold; so that is how it was written
import-speaks-no-more-help = take out `statement.transcribes`; `waarborg check` then says what cannot be
import-other-sheet = sheet `{ $sheet }` was not read
import-other-sheet-help = read it apart: `--sheet "{ $sheet }"`

# A row.
import-no-title = this row does not say what the processing is for; it stands as a remark at the top of the policy: { $text }
import-no-title-help = give the processing a purpose
import-ended = `{ $text }` has ended; the row stands as a remark at the top of the policy
import-ended-help = if that is not so, change the status
import-words-damaged = the hidden words of this row are damaged; the visible cells were read
import-words-damaged-help = check what the row became
import-copied = this row is a copy of another, and is now called `{ $id }`
import-copied-help = give it a purpose of its own, or take it out

# A cell.
import-unread = `{ $text }` is no known word for `{ $field }`
import-unread-help = { $meant ->
    [none] say in a mapping what it is, under `[words.{ $field }]`; for now it stands as a remark in the policy
   *[other] did you mean “{ $meant }”? Else say in a mapping what it is, under `[words.{ $field }]`; for now it stands as a remark in the policy
 }
import-period = `{ $text }` is no period that can be read
import-period-help = write for example “2 years after the end of employment”, or say in a mapping what it is, under `[words.keep]`; for now it stands as a remark in the policy
import-dpia = `{ $text }` does not say on which day the DPIA was made
import-dpia-help = name the day; for now it stands as a remark in the policy
import-role = `{ $text }` is no role
import-role-help = write “controller” or “processor”
import-date = `{ $text }` is no day
import-date-help = write for example 2026-11-25
import-reach = `{ $text }` is no e-mail address and no telephone number
import-reach-help = put an address in the row of the address
import-not-held = `{ $text }` is about data that this processing does not hold
import-not-held-help = name the data in the column of data too
import-new-category = `{ $text }` became data of your own: `data.{ $id }`
import-new-category-help = { $meant ->
    [none] say in the policy what it is: `is = "…"`; without it, it counts as ordinary data
   *[other] did you mean “{ $meant }”? Else say in the policy what it is: `is = "…"`; without it, it counts as ordinary data
 }
import-new-recipient = `{ $text }` became a recipient of your own: `recipient.{ $id }`; its role is not settled yet
import-new-recipient-help = say in the policy what role it has: `role = "…"`; where Waarborg knows the recipient by another name, say so in a mapping, under `[words.recipients]`
import-kind-category = `{ $text }` became data of your own: `data.{ $id }`, a kind of `{ $is }`
import-kind-category-help = change `is` in the policy where that is wrong
import-visitors = `{ $text }` was read as `{ $id }`, by the rest of the row
import-visitors-help = write “visitors of the website” or “visitors of the building” instead
import-visitors-of-what = `{ $text }`: it does not say whether of the website or of the building
import-visitors-of-what-help = write “visitors of the website” or “visitors of the building”, or say it in a mapping, under `[words.subjects]`; for now it stands as a remark in the policy
import-year-of = `{ $text }` does not say of what; it was read as the year in which the data was collected
import-year-of-help = write for example “7 years after the financial year of the invoice”
import-measure-of-one = by the register `{ $text }` is a measure of this activity; a policy knows only measures that hold everywhere, so it stands as a remark in the policy
import-measure-of-one-help = where the measure holds everywhere, put it with `security.measures`
import-nothing-column = { $count ->
    [one] in the column `{ $heading }` one cell says that there is nothing, as “no” or “n/a”; it stands as a remark in the policy
   *[other] in the column `{ $heading }` { $count } cells say that there is nothing, as “no” or “n/a”; they stand as remarks in the policy
 }
import-nothing-column-help = a policy has no key for that: it only says what there is
import-all-clients = by the column `{ $heading }` every activity is work on behalf of somebody else
import-all-clients-help = where the organisation does it for itself, make this column `title` or `remark` in a mapping
import-stays = what stood there has stayed: { $text }
import-stays-help = change the cell to something that can be read, or empty it where it must go
import-transfer-many = the transfer `{ $text }` belongs to one of several recipients, and it is not said to which; it was put with all transfers together
import-transfer-many-help = put the country and the safeguard with the recipient itself in the policy
import-remark = there is no field for `{ $text }`; it stands as a remark in the policy
import-remark-help = leave it or take it out
import-remark-column = there is no field for the column `{ $heading }`; what it holds stands as remarks in the policy
import-remark-column-help = name the field that it is in a mapping, or `"skip"`
import-name-column = the column `{ $heading }` names the activity; the title is what it is for (GDPR art. 30), and the name stands as a remark in the policy
import-name-column-help = to have the name as title, make it `title` in a mapping
import-system-column = where data is held comes from systems.toml; the column `{ $heading }` stands as remarks in the policy
import-system-column-help = describe the systems in systems.toml, or write `"skip"` in a mapping
import-systems = where data is held comes from systems.toml; this cell was not read
import-systems-help = change systems.toml and make the register anew
import-derived = this cell is made of other rows; the change was not read
import-derived-help = change the row that it comes from, or the policy
import-empty-title = this cell cannot be empty; what stood there has stayed
import-empty-title-help = give a name, or take out the whole row
import-gone-with = with the data `{ $id }` went what was settled about it
import-gone-with-help = name the data again if that was not meant
import-gone-purpose = the processing `{ $id }` is no longer there; it was taken out of this row too
import-gone-purpose-help = put its row back if that was not meant
import-one-language = `{ $text }` stands there in one language; the same words now stand with the other
import-one-language-help = translate them in the policy
import-translation = `{ $text }` was changed; the same text in the other language was not
import-translation-help = change that in the policy
import-formula = this cell holds a formula; its last result was read
import-formula-help = see whether that result is right
import-merged = this cell is part of a merged cell; the content of that one was read
import-merged-help = see whether it holds for this row too
import-broken = this cell holds an error of the spreadsheet
import-broken-help = mend the formula, or fill the cell by hand

# A mapping.
mapping-shape = this is no mapping, at line { $line }: { $why }
mapping-shape-help = make one to correct: `waarborg register import FILE --propose-mapping -o mapping.toml`
mapping-field = there is no field `{ $word }`
mapping-field-help = { $meant ->
    [none] there are: { $known }
   *[other] did you mean `{ $meant }`? There are: { $known }
 }
mapping-list = nothing can stand under `[words.{ $word }]`
mapping-list-help = it can under: { $known }
mapping-word = `{ $id }` (for “{ $word }”) is no known word under `[words.{ $list }]`, at line { $line } of the mapping
mapping-word-help = { $list ->
    [keep] write a rule as a policy knows it: `2 years after end-of-employment`; docs/reference/keys.md names the events
   *[other] { $meant ->
        [none] `--propose-mapping` names the words that can be
       *[other] did you mean `{ $meant }`? `--propose-mapping` names all words that can be
    }
 }
import-own-mapping = this is a register of Waarborg's own: of the mapping only the words count
import-own-mapping-help = the columns are known; take out `sheet`, `heading-row` and `[columns]`
import-exists = `{ $path }` is there already, and an import never writes over anything
import-exists-help = name another file with `-o`, or take this one away yourself
