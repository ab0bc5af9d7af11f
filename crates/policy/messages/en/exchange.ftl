# What is lost between our words and those of other vocabularies.
import-unknown-key = fideslang has no key `{ $key }`
import-unknown-key-help = look whether it is a slip of the pen; what it says was left out
import-wrong-kind = `{ $key }` takes another kind of value
import-wrong-kind-help = write it as fideslang asks: a text, a list, or keys of its own
import-unsaid = a policy has no key for `{ $key }`: { $text }
import-unsaid-help = keep it in your own records, or say it in `text` where readers should know
import-left-out = { $key ->
    [organization] this is a second organisation, and a policy is of one
   *[other] `{ $key }` is no part of a policy
 }
import-left-out-help = { $key ->
    [dataset] write tables and columns in systems.toml
    [organization] import the other one apart
   *[other] the rules of `waarborg check` take its place
 }
import-subject = the vocabulary has no people called `{ $key }`
import-subject-help = add the people that come nearest to `subjects`; docs/reference/keys.md lists them
import-not-personal = `{ $key }` is no personal data
import-not-personal-help = if it is, write `data` with a category from docs/reference/keys.md
import-own-category = `{ $key }` became `data.{ $id }`, and the manifest does not say what kind of data that is
import-own-category-help = write `is` there: of which category it is a kind
import-wider-category = `{ $key }` is more precise than `{ $id }`, which was taken
import-wider-category-help = if the difference matters, make a category of your own under `[data]`
import-wider-use = `{ $key }` is more precise than `{ $id }`, which was taken
import-wider-use-help = look whether `{ $id }` is what the data is for; else write another `is` or `title`
import-unknown-use = the vocabulary has no kind of purpose for `{ $key }`
import-unknown-use-help = write `is` where one comes near, and look at the title
import-no-use = this declaration has no data use
import-no-use-help = write what the data is for: a purpose of the vocabulary, or `title`
import-retention = this is no rule for how long: { $text }
import-retention-help = write `keep`, for example `1 year after last-contact`
import-word = `{ $text }` is no word that fideslang has for `{ $key }`
import-word-help = write in the policy what was meant; what it says was left out
import-ground = a ground for special data, or a sign that there is some, and no special data is named
import-ground-help = add the category to `data` and its ground to `allowed-by`
import-third-party = `{ $text }` receives data and is not known
import-third-party-help = list it under `[recipient]` with its role, and name it in `recipients`
import-no-purpose = `{ $id }` receives data, and the manifest does not say for which purpose
import-no-purpose-help = name it in the `recipients` of the purpose
import-shared = data is shared here, and the manifest does not say with whom
import-shared-help = name the recipients

import-head = This file records what the manifest says; it is no statement yet. What it could not take over:
import-head-none = This file records what the manifest says; it is no statement yet.
import-file = { $path }: { $why }
import-file-help = mend the file, or leave it out
import-no-yaml = no YAML at line { $line }, column { $column }: { $why }
import-too-much = it is too large, too deep, or refers to itself with `*`, at line { $line }, column { $column }
import-no-manifest = no manifest of fideslang: it has neither `organization` nor `system`
import-over = `{ $path }` is there already, and an import replaces no policy
import-over-help = name another file with `-o`, or put this one away
import-unsayable = what the manifest says at `{ $path }` cannot be a policy
import-unsayable-help = mend the manifest there, and import it again
import-count = { $count ->
    [0] everything that the manifest says was taken over; what fideslang cannot say does not stand in it
    [one] 1 thing was not taken over, or not as it was
   *[other] { $count } things were not taken over, or not as they were
 }

export-lost-one = fideslang has no place for what the policy says in `{ $path }`
export-lost = { $count ->
    [one] fideslang has no place for what the policy says in `{ $key }`: { $path }
   *[other] fideslang has no place for what the policy says in `{ $key }`: { $path } and { $more } more
 }
export-no-yaml = the manifest cannot be written: { $why }
export-no-yaml-help = look for unusual characters in the policy
