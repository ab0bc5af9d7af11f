# What a policy promises.
promise-minimal = for "{ $title }" no more is held than: { $data }
promise-retention = "{ $title }": kept { $rule }
promise-sooner = "{ $title }": { $category } kept { $rule }
promise-marketing = "{ $title }" ({ $channel }) only to who may receive it, with a way to stop in every message
promise-consent = "{ $title }" only with consent that can be shown and withdrawn
promise-anonymous = results of "{ $title }" leave only so that nobody can be recognised
promise-right = whoever asks { $right }, gets it
promise-answer = a request is answered within { $period }
promise-agreement = a processing agreement with { $name } is in force
promise-safeguard = data that goes to { $name } outside the EEA is protected there
promise-cookies = cookies that need it are set only after consent
promise-measure = in place: { $measure }
promise-breach = a leak is reported to the authority within { $period }, when the law asks it
promise-review = the policy is looked at again every { $period }
promise-changes = important changes are announced
rule-longest = or, if longer,
rule-first = or, if sooner,
rule-event = { $event }
rule-financial-year = the financial year of { $event }
rule-calendar-year = the calendar year of { $event }
rule-until = until { $event }
rule-while-needed = as long as needed
rule-reviewed = as long as needed, reviewed every { $period }
rule-by-law = as long as the law asks
rule-statutory = { $period } after { $moment } ({ $law })
rule-to = { " " }to { $to }
rule-after = { $period } after { $moment }
rule-forever = for ever, in an archive
rule-at-least = at least { $rule }
rule-at-most = at most { $rule }
rule-in-principle = in principle { $rule }
rule-if = { $rule } (if there is { $facts })
rule-unless = { $rule } (longer if there is { $facts })
status-no-map = no system of the map holds data for this purpose
status-no-plan = no plan was made under this policy
status-stale = the last look was on { $on }, more than { $days } days ago
status-due = { $rows } rows are past their period
status-undetermined = of { $rows } rows it cannot be said: a date is missing or wrong
status-partial = the last run did not finish
status-nothing-due = looked at on { $on }: nothing is past its period
status-run = run { $run }: what was due has ended, looked at again afterwards
status-no-column = no column of the map that can be blanked carries, for this purpose: { $categories }
status-not-looked = nobody has looked at { $table } yet
status-map-changed = the map has changed since the last look, of { $on }
status-future = the last look is of { $on }, a day that has not come
status-database = the database of { $system } is not there or cannot be read
status-restored = the database of { $system } knows less of what was carried out than the log: it was restored
status-hold-lifted = a hold was lifted after the last look; what it kept was not looked at again
status-and-holds = { $detail }; { $rows } rows stay under a hold
status-and-references = { $detail }; { $rows } rows past their period stay because another row needs them
status-no-proof = nothing proves it yet: { $how ->
    [inventory] the tables are not compared with the policy yet
    [ledger] there is no ledger of consent yet
    [cases] there are no cases yet
    [agreements] agreements are not on file yet
    [transfers] assessments of transfers are not on file yet
    [site-scan] the site was not scanned
    [probes] measures are not probed yet
    [sign-off] nobody signed off a review yet
    [notices] no notice was logged yet
    [k-report] no report was tested yet
    [disclosures] disclosures are not logged yet
   *[other] no proof is on file
 }
