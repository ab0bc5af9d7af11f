# Why a command could not do what was asked, and what to do.

# What the system says of a file.
io-not-found = it is not there
io-denied = this user has no right to it
io-full = the disk is full, or its limit was reached
io-read-only = the disk cannot be written
io-folder = it is a folder
io-no-folder = a part of the path is no folder
io-other = { $text }

# Files.
file-read = `{ $path }` cannot be read: { $why }
no-shelf = no other files are read here
file-read-help = look at the path and at who may read it
file-no-folder = the folder `{ $folder }` is not there
file-no-folder-help = make the folder, or name a file in a folder that is there
no-policy = there is no privacy.toml in `{ $path }`
no-policy-help = if the policy is elsewhere: `--in DIR`. No policy yet? Begin with an example of `examples/`, look around with `waarborg demo`, or make one of what you have: `waarborg register import` (a register in Excel or CSV), `waarborg import fideslang`
file-write = `{ $path }` cannot be written: { $why }
file-write-help = look at the path, the rights and the room on the disk; what stood there is unchanged
file-not-text = `{ $path }` is no UTF-8 text, at byte { $at }
file-not-text-help = save it as UTF-8
file-too-big = `{ $path }` is { $size } MB; a file of this kind is at most { $most } MB
file-too-big-help = look whether this is the right file
file-inside-office = `{ $path }` lies inside `.waarborg`, where the evidence itself stands
file-inside-office-help = name a file elsewhere
file-not-ours = `{ $path }` exists and was not made by this command
file-not-ours-help = name another file, or remove this one yourself
file-no-toml = `{ $path }` is no TOML
file-no-toml-help = `waarborg check` says where
file-unread = this file cannot be read as it stands; nothing was done
file-unread-help = mend what is said above, and try again
format-unsupported = `--format { $format }` is not something that this command can make
format-unsupported-help = it can make: { $can }
clock-demo-future = the demo cannot be of { $day }: that day has not come yet
clock-demo-future-help = leave out `--today`, or name a day up to today
no-random = this system gives no random bytes: { $why }
no-random-help = keys cannot be made without them; look at the system
no-rule = there is no rule `{ $code }`
no-rule-help = { $meant ->
    [none] `waarborg explain` lists the rules
   *[other] did you mean `{ $meant }`?
 }
hold-name = `{ $table }` names no table
hold-name-help = name it as SYSTEM.TABLE, for example crm.customers
say-yes = nobody can answer here
say-yes-help = say `--yes` to apply without being asked
demo-folder = `{ $path }` exists and is not empty
demo-folder-help = name another folder: waarborg demo DIR
key-text = `{ $text }` is neither a file nor a public key
key-text-help = give a file with the key, or the key itself; `waarborg evidence key` prints it

# Databases.
connect = { $system }: { $why }
connect-missing = there is no database at `{ $path }`
connect-missing-help = look at `path` in systems.toml: it is relative to that file
connect-not-a-database = `{ $path }` is no SQLite database
connect-not-a-database-help = look at `path` and `kind` in systems.toml
connect-damaged = `{ $path }` is damaged: { $why }
connect-damaged-help = restore it from a backup, then run `waarborg plan` again
connect-unreadable = `{ $path }` cannot be read by this user
connect-unreadable-help = give this user the right to read the file and its folder
connect-read-only = `{ $path }` may not be written by this user
connect-read-only-help = to end data here, this user needs the right to write the file and its folder
connect-cannot-open = `{ $path }` cannot be opened
connect-cannot-open-help = look at the rights of the file and its folder
connect-side-files = `{ $path }` can only be read together with its files -wal and -shm, and those cannot be made in its folder
connect-side-files-help = give this user the right to write the folder, or switch the database to `pragma journal_mode = delete`
connect-locked = another program keeps `{ $path }` locked
connect-locked-help = close the program that writes to it, or try again later
connect-full = no room is left on the disk of `{ $path }`
connect-full-help = make room and try again; what was not finished was rolled back
connect-io = the disk of `{ $path }` refuses to read or write: { $why }
connect-io-help = look whether the disk is full or failing
connect-other = `{ $path }`: { $why }
connect-other-help = look at the database with `waarborg systems check`

# The office.
office-inspection = the map of `{ $system }` does not fit its database
office-inspection-help = see each problem; `waarborg systems check` shows them again
office-kind = `{ $system }` is no SQLite database; this version plans and ends data on SQLite only
office-kind-help = leave its tables out of the map for now
office-store = the office's own records ({ $path }) cannot be used: { $why }
office-store-help = look at the file's rights and the room on its disk
office-batch = { $system }.{ $table }: { $why }
office-batch-help = { $batches ->
    [0] nothing was ended in { $system }; when this is mended, `apply` again
    [one] 1 batch of { $system } ({ $rows } rows) was ended and recorded; when this is mended, `apply` again goes on from there
   *[other] { $batches } batches of { $system } ({ $rows } rows) were ended and recorded; when this is mended, `apply` again goes on from there
 }
office-none = there is no office in `{ $path }`: nothing was planned, held or recorded here yet
office-none-help = the first `waarborg plan` makes it
office-no-plan = there is no plan `{ $plan }`
office-no-plan-help = make one with `waarborg plan`
office-plan-damaged = the keys of plan `{ $plan }` are not those that it froze
office-plan-damaged-help = make a new plan with `waarborg plan`
office-plan-differs = plan `{ $plan }` was made for another { $what ->
    [policy] policy
    [map] map
    [law] version of the law
    [day] day
   *[other] database
 }
office-plan-differs-help = make a new plan with `waarborg plan`
office-plan-in-future = plan `{ $plan }` is for { $today }, and today is { $now }
office-plan-in-future-help = plans for later days are for looking only; make one for today
office-plan-expired = plan `{ $plan }` was made on { $made }; a plan lives { $days } days
office-plan-expired-help = make a new plan with `waarborg plan`
office-clock-behind = the clock says { $now }, and the log was last written on { $last }
office-clock-behind-help = set the clock of this computer right; if it is, it was wrong before: `--clock-is-right`
office-more-than-a-fifth = { $rows } of { $total } rows of `{ $table }` would end within 30 days: more than a fifth
office-more-than-a-fifth-help = look at the plan; if it is right: `{ $flags }`
office-no-hold = there is no hold `{ $hold }`
office-no-hold-help = see `waarborg hold list`
office-no-table = `{ $table }` is no table of the map
office-no-table-help = name it as SYSTEM.TABLE
office-stopped = stopped at { $at }
office-stopped-help = run it again
office-value = the log cannot hold this: { $why }
office-value-help = use letters, digits, `_`, `.`, `:` and `-`
office-keys-gone = the keys of this office are gone: `{ $path }` is not there, and a log is
office-keys-gone-help = put the folder back from its own backup; without it nothing can be added to this log
office-salt-gone = the salt of this office is gone: `{ $path }` is not there, and a log is
office-salt-gone-help = put the file back from the backup of the keys; a new salt would not fit what was recorded
office-salt-wrong = `{ $path }` does not have 32 bytes
office-salt-wrong-help = put the file back from the backup of the keys
office-salt-open = others on this machine can read `{ $path }`
office-salt-open-help = set its rights to 0600
office-records-gone = the records of this office are gone: `{ $path }` is not there, and a log is
office-records-gone-help = put the file back from its backup: holds stand in it
office-log-gone = the log of this office is gone: `{ $path }` is not there, and its keys are
office-log-gone-help = put the folder back from its backup; if there is none: `waarborg evidence begin-anew`
office-log-here = a whole log stands in `{ $path }`: there is nothing to begin anew
office-log-here-help = `waarborg evidence verify` looks at it

# The log of evidence.
log-file = `{ $path }` cannot be read or written: { $why }
log-file-help = look at the disk, the path and who may write there
log-busy = another waarborg command writes the log in `{ $path }`
log-busy-help = wait until it has ended, or end it
log-exists = a log stands in `{ $path }` already
log-exists-help = open it instead; a log is never written over
log-missing = no log stands in `{ $path }`
log-missing-help = put the folder back from its backup; where nothing was ever recorded, `waarborg plan` makes it
log-damaged = line { $line } of `{ $path }` is damaged: { $why }
log-damaged-help = put back a copy of the log that is whole; its checkpoint and anchors tell which is
log-changed = lines { $from } to { $to } of `{ $path }` are not those that its checkpoint signed
log-changed-help = put back a copy of the log that is whole; its checkpoint and anchors tell which is
log-older = the log holds { $held } entries; { $by } has seen { $seen }: an older copy was put back
log-older-help = put back the newest copy of the log; if there is none: `waarborg evidence begin-anew`
log-lost = there is no log here, and { $by } has seen { $seen } entries of it: it was lost or removed
log-lost-help = put back the newest copy of the log; if there is none: `waarborg evidence begin-anew`
log-split-view = { $by } has seen another log of { $size } entries than this one: two logs go by one name
log-split-view-help = keep both, and compare the entries up to that size: one of them was rewritten
log-checkpoint = `{ $path }` holds no checkpoint of this log: { $why }
log-checkpoint-help = put the file back from its backup; a checkpoint is never edited
log-anchor = line { $line } of `{ $path }` is not an anchor
log-anchor-help = put back the file from its backup; anchors are never edited
log-wrong-key = the log is signed by `{ $expected }`, not by `{ $given }`
log-wrong-key-help = give the key in force; after a rotation that is the new one
log-wrong-name = a key named `{ $given }` cannot follow in a log named `{ $expected }`
log-wrong-name-help = make the new key with the name of the log
log-reserved = entries `opened` and `key-rotated` are written by the log itself
log-reserved-help = make a log to open it, rotate its key to change it
log-poisoned = an earlier write to `{ $path }` failed, and what it left is not known
log-poisoned-help = run the command again: it looks which entries are there
log-beyond = entry { $index } was asked for; { $size } are there
log-beyond-help = ask for an entry that the log holds
log-no-checkpoint = the checkpoint of the log in `{ $path }` is gone: nothing signs its entries
log-no-checkpoint-help = put the file `checkpoint` back from its backup; without it the log proves nothing
log-reading = this log was opened to be read
log-reading-help = open it to write

# Keys.
key-name = `{ $name }` cannot name a key
key-name-help = take letters, digits and `_.:/-`, at most 120
key-public = `{ $text }` is not a public key
key-public-help = a public key is written `name+hash+base64`; copy it whole
key-exists = a key stands in `{ $path }` already
key-exists-help = use the key that is there, or name another file; a key is never overwritten
key-secret = `{ $path }` is not a signing key
key-secret-help = restore the file from its own backup; a lost key is replaced, not repaired
key-open = others on this machine can read the signing key in `{ $path }`
key-open-help = set its rights to 0600, and rotate the key if others may have read it
key-file = the signing key in `{ $path }` cannot be read or written: { $why }
key-file-help = look at the path and at who may read it

# Checkpoints, notes, entries, keys in the log.
checkpoint-line = it is no checkpoint: { $what ->
    [origin] the origin
    [size] the size
    [root] the root
    [extension] a further line
   *[other] the last newline
 } is missing or wrong
note-text = it is no signed note: it is too long or holds control characters
note-no-signatures = it is no signed note: no empty line stands between the text and its signatures
note-signature-line = it is no signed note: `{ $line }` is not a signature line
note-wrong = the signature of `{ $key }` does not belong to this text
note-unsigned = none of the keys of this log has signed it
entry-not-one = the line is not an entry ({ $why })
entry-not-canonical = the line is not written as entries are
entry-no-policy = the entry does not name the policy it is about
entry-no-actor = the entry does not name who decided
entry-too-long = the entry is longer than { $most } bytes
chain-not-opened = the log does not begin with `opened`
chain-opened = `opened` stands where it cannot
chain-other-key = the rotation is not from the key in force
chain-other-log = the rotation was signed over another log than this one
chain-unsigned = the rotation is not signed by both keys
office-many-tables = more than one system has a table `{ $table }`
office-many-tables-help = name it as SYSTEM.TABLE
office-no-key = { $table } has no single column that names a row
office-no-key-help = give the table a primary key of one column; `waarborg systems check` says more
office-no-row = no such row in { $table }
office-no-row-help = look the key up in the database; no hold stands
office-many-rows = more than one row of { $table } answers to this key
office-many-rows-help = write the key exactly as the database has it; no hold stands
office-hold-unmapped = hold `{ $hold }` stands on { $table }, which the map does not name
office-hold-unmapped-help = name the system and the table so again in the map, or lift the hold with `waarborg hold lift { $hold }` and place it anew; nothing was ended
office-holds-differ = the log and the office's own records do not know the same holds: { $holds }
office-holds-differ-help = put back the latest copy of `.waarborg/office.db`; without one: place each hold anew with `waarborg hold add`, then lift the ones named with `waarborg hold lift`
office-in-doubt = of batch { $batch } of run `{ $run }` in `{ $system }` it cannot be said whether it was done: { $why ->
    [unmapped] the map no longer names the system
   *[differs] the database knows something else under that number than was announced
 }
office-in-doubt-help = { $why ->
    [unmapped] name `{ $system }` in the map again, as before; until then nothing starts
   *[differs] find out whether the database or `.waarborg` was restored from a backup; until then nothing starts
 }
office-plan-done = plan `{ $plan }` was carried out to its end, in run `{ $run }`
office-plan-done-help = make a new plan with `waarborg plan`
office-clock-ahead = the clock says { $now }, and the log was last written on { $last }: more than { $days } days before
office-clock-ahead-help = look whether the clock of this computer is right; if it is: `--clock-is-right`
office-today-later = { $today } has not come: today is { $now }
office-today-later-help = a plan is carried out on its day or later; leave out `--today`

# What is wrong with a log that is verified.
seen-own = its own checkpoint
seen-kept = the kept checkpoint
seen-other = { $name }
entry-backwards = this entry is of { $at } and the one before it of { $before }: time runs backwards
verify-no-header = the file does not begin as an export of a log
verify-version = the file is of version { $version }, which is not known here
verify-after-checkpoint = something follows the checkpoint
verify-cut-short = the file was cut short within a line
verify-checkpoint-line = the line of the checkpoint is damaged
verify-no-key = the log names no key
verify-other-header = the key and origin of the file are not those of its entries
verify-wrong-key = the log was signed by `{ $signed }`, not by `{ $asked }`
verify-no-footer = the file has no checkpoint at its end: it was cut short
verify-checkpoint = the checkpoint does not hold: { $why }
verify-other-origin = the checkpoint is of `{ $found }`, not of `{ $expected }`
verify-size = the file holds { $held } entries; its checkpoint signs { $signed }
verify-changed = the entries are not those that the checkpoint signs: one was changed, moved or replaced
verify-kept = the kept checkpoint does not hold: { $why }
verify-kept-origin = the kept checkpoint is of another log, `{ $origin }`
verify-kept-empty = the kept checkpoint is of an empty log and anchors nothing
verify-older = the log holds { $held } entries; { $by } has seen { $seen }: an older copy, or cut short
verify-split-view = { $by } has seen another log of { $size } entries; keep both
verify-no-log = there is no log here
verify-file = `{ $file }` cannot be read: { $why }
verify-no-checkpoint = the log has no checkpoint: nothing signs its entries
verify-unsigned = { $entries ->
    [one] 1 entry after the checkpoint is signed by nothing
   *[other] { $entries } entries after the checkpoint are signed by nothing
 }
verify-torn = the last line is not whole: { $bytes } bytes of it stand there
verify-anchor = line { $line } of the anchors is not an anchor
verify-unasked = not held against { $by }: it cannot be read

# What a command says beside.
recovered = a command before this one was stopped: { $unsigned } entries of the log were not signed yet, and { $bytes } bytes of an unfinished line were cut off; the log says so now
not-recorded = this check was not recorded: { $why }
not-recorded-here = nothing was recorded of `{ $path }`: no office was begun there, or it is not its privacy.toml
check-unrecorded = { $count ->
    [one] 1 check was not recorded
   *[other] { $count } checks were not recorded
 }; the findings stand above
check-unrecorded-help = mend what is said with it, or leave out `--record`: without it `check` only reads
export-behind = { $entries ->
    [one] 1 entry after the last checkpoint is not in this file
   *[other] { $entries } entries after the last checkpoint are not in this file
 }
no-holds-here = there is no office here yet, so there are no holds
began-anew = a new log has begun; at least { $lost } entries of the old one are lost as evidence, and the new one says so
began-anew-meaning = what was ended stays ended, but cannot be proven here any more: promises are unproven until a new plan, and holds must be placed again
began-anew-aside = what was left of the old log stands in `{ $path }`
begin-anew-unasked = { $by } cannot be read, so it is not known what it has seen of the old log
begin-anew-unasked-help = make { $by } readable first; without that the new log will not fit it later

# A statement.
statement-transcribes = this policy records `{ $text }`: that text is the statement
statement-transcribes-help = `waarborg adopt` asks what is still to be decided and turns it into a policy that speaks for itself; `waarborg statement` then makes the statement
statement-transcribes-some = this policy records a text that exists: that is the statement
statement-transcribes-some-help = `waarborg adopt` asks what is still to be decided and turns it into a policy that speaks for itself; `waarborg statement` then makes the statement
statement-unspoken = this policy speaks only `{ $spoken }`: there is no statement in `{ $language }`
statement-unspoken-help = leave `--language { $language }` out. If there must be one: add `"{ $language }"` to `statement.languages`, and give { $texts ->
    [one] 1 text
   *[other] { $texts } texts
 } in that language too; `waarborg check` then names them
statement-language = there is no text in `{ $language }` at { $paths }
statement-language-help = give both languages: { "{ nl = \"…\", en = \"…\" }" }
statement-errors = `waarborg check` finds { $errors ->
    [one] 1 error
   *[other] { $errors } errors
 } in this policy; mend them before the statement goes online

# Other documents: the cookie page and the short notice of a form.
document-errors = `waarborg check` finds { $errors ->
    [one] 1 error
   *[other] { $errors } errors
 } in this policy; mend them before this goes online
statement-nowhere = where the whole statement stands is not settled yet: put its address in `statement.published-at`
cookies-silent = this policy says nothing of cookies
cookies-silent-help = name them under `[cookie]`, or name the kinds: `cookies.kinds = ["functional"]`
notice-of-what = name a form or a purpose
notice-of-what-help = { $known ->
    [none] no purpose names a form; use `--purpose ID`, or give a purpose `forms = ["contact"]`
   *[other] `--form` with one of these: { $known }; or `--purpose ID`
 }
no-form = no purpose names the form `{ $wanted }`
no-form-help = { $meant ->
    [none] { $known ->
        [none] give the purpose that the form is for `forms = ["{ $wanted }"]`
       *[other] the policy names: { $known }
     }
   *[other] did you mean `{ $meant }`? the policy names: { $known }
 }
no-purpose = there is no purpose `{ $wanted }`
no-purpose-help = { $meant ->
    [none] the policy names: { $known }
   *[other] did you mean `{ $meant }`? the policy names: { $known }
 }
notice-long = the first layer has { $words } words; at most { $most } is advised
notice-long-help = split the form, or give the purposes shorter texts
notice-ask = ask in the form: { $data }
notice-ask-with-consent = ask only of those who consent: { $data }
notice-ask-optional = ask without requiring it: { $data }
notice-box-consent = put a box `{ $name }` in the form, not ticked beforehand; who leaves it empty does not consent
notice-box-objection = put a box `{ $name }` in the form, not ticked beforehand; who ticks it objects

# A batch that was rolled back.
act-more-than-planned = deleting from `{ $table }` would also delete rows that the plan does not name; nothing of this batch was done
act-more-than-planned-help = look for a reference with `on delete cascade` or a trigger that deletes; `waarborg systems check` says more
act-clock-moved = blanking `{ $table }` would restart a clock, or change what a test looks at; nothing of this batch was done
act-clock-moved-help = let the trigger that writes the date leave blanked rows alone
act-database = the database refuses: { $why }
act-database-help = nothing of this batch was done

# What the command line cannot do.
office-hold-without-row = the row of hold `{ $hold }` is not in { $table } any more, or has another key
office-hold-without-row-help = find the row and place the hold again with `waarborg hold add`; then lift this one with `waarborg hold lift { $hold }`; nothing was ended
office-same-database = `{ $first }` and `{ $second }` are the same database
office-same-database-help = name it once in systems.toml, with all its tables
office-no-system = `{ $system }` is no system of the map
office-no-system-help = the map, systems.toml, names: { $known }
hold-review-past = { $day } is past
hold-review-past-help = name a day to come, on which somebody looks whether the hold is still needed
keep-no-checkpoint = `{ $path }` is no checkpoint
keep-no-checkpoint-help = a checkpoint is what `waarborg evidence checkpoint` prints; keep that as a file
statement-defaults = { $count ->
    [one] 1 value
   *[other] { $count } values
 } in this statement do not stand in your file but come from the defaults; `waarborg show --origin` names them
form-unclear = what is to stand in `{ $path }` is not clear: { $asked ->
    [none] its name says no form that this document can have
   *[other] { $asked } was asked, and its name says something else
 }
form-unclear-help = give the file a name that fits its form: { $can }
fmt-nothing = there is no `privacy.toml` and no `systems.toml` in `{ $path }`
fmt-nothing-help = name the files, or a folder with `--in`
