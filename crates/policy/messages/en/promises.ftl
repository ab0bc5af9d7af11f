# What a policy promises.
claim-plain = { $claim }
claim-unless = { $claim }, except for { $unless }
claim-principle = in principle { $claim }
claim-unless-principle = in principle { $claim }, except for { $unless }
promise-purpose-claim = "{ $title }": { $claim }
promise-minimal = for "{ $title }" no more is held than: { $data }
promise-retention = "{ $title }": kept { $rule }
promise-sooner = "{ $title }": { $category } kept { $rule }
promise-anonymised = data of "{ $title }" is made anonymous at its end
promise-marketing = "{ $title }" ({ $channel }) only to who may receive it, with a way to stop in every message
promise-consent = "{ $title }" only with consent that can be shown and withdrawn
promise-consent-category = "{ $title }": { $category } only with consent that can be shown and withdrawn
promise-consent-renewed = "{ $title }": consent is asked again { $every }
promise-anonymous = results of "{ $title }" leave only so that nobody can be recognised
promise-smallest-group = results of "{ $title }" are about groups of { $count } people or more
promise-right = { $id ->
    [objection] an objection is handled as the law requires
    [withdraw] withdrawal of consent is handled as the law requires
   *[other] a request for { $right } is handled as the law requires
 }
promise-answer = a request is answered within { $period }
promise-answer-vague = a request is answered { $period }
promise-identity = { $ask ->
    [always] identity is always checked
    [when-in-doubt] identity is checked only when there is doubt
    [when-needed] identity is checked only when needed
   *[never] identity is never checked
 }
promise-identity-by = who someone is, is shown by nothing but { $by }
promise-minors-consent = under the age of { $age } a parent consents
promise-minors-verified = a parent's consent is checked: { $how }
promise-minors-erased = data of a child that a parent did not consent to is erased after a report
promise-agreement = a processing agreement with { $name } is in force
promise-safeguard = data that goes to { $name } outside the EEA is protected there
promise-transfers = data that leaves the EEA is protected by { $how }
promise-selected = partners are selected with care
promise-shared-anonymised = data is made anonymous before it is shared{ $when ->
    [where-possible] { "," } where possible
   *[always] { "" }
 }
promise-cookies = cookies that need it are set only after consent
promise-measure = in place: { $measure }
promise-secret = data is treated as confidential
promise-secrecy = bound to secrecy { $says ->
    [yes] by { $by }: { $who }
   *[no] are { $who }
 }{ $after ->
    [yes] { "," } also when the work is over
   *[no] { "" }
 }
promise-access-by-role = whoever works here sees only what the work asks
promise-access-special = special data is seen only by: { $who }
promise-access-nobody = special data is seen by nobody
promise-access-reviewed = it is looked at { $every } who may see what
promise-places-locked = places where data lies are locked
promise-breach = a leak is reported to the authority within { $period }, { $when ->
    [any] whatever the risk
   *[law] when the law asks it
 }
promise-breach-told = a leak is reported to the authority { $when ->
    [any] whatever the risk
   *[law] when the law asks it
 }
promise-breach-people = people are told of a leak { $when ->
    [any] whatever the risk
   *[high] when the risk for them is high
 }
promise-breach-people-within = people are told of a leak within { $period }
promise-breach-people-within-vague = people are told of a leak { $period }
promise-complaint = a complaint is answered within { $period }
promise-complaint-vague = a complaint is answered { $period }
promise-disclosure = who reports a weakness is answered within { $period }
promise-disclosure-working = who reports a weakness is answered within { $period }, days off not counted
promise-disclosure-working-vague = who reports a weakness is answered { $period }
promise-disclosure-vague = who reports a weakness is answered { $period }
promise-review = the policy is looked at again { $every }
promise-review-of = also looked at again: { $what }
promise-changes = important changes are announced
promise-record = { $what }: kept { $rule }
word-bound = { $word ->
    [staff] staff
    [processors] processors
    [volunteers] volunteers
   *[organisation] the organisation
 }
word-bound-by = { $word ->
    [nda] a confidentiality agreement
    [dpa] the processing agreement
    [house-rules] house rules
    [contract] the contract
   *[law] the law
 }
word-identity = { $word ->
    [login] signing in
    [email-link] a link by e-mail
    [call-back] a call back
    [in-person] coming by
    [video] a video call
    [known-facts] facts that are known already
   *[id-copy] a copy of an identity document
 }
word-vague = { $word ->
    [immediately] at once
    [periodically] periodically
    [regularly] regularly
   *[other] as soon as possible
 }
word-breach = { $word ->
   *[expert-repair] an expert repairs a leak
 }
word-disclosure = { $word ->
    [no-legal-steps] no legal steps against whoever reports a weakness by the rules
    [confidential] a report of a weakness is treated as confidential
    [pseudonym] a weakness can be reported under another name
    [progress] who reports a weakness hears what is done
    [credit] who reports a weakness is named if they wish
    [reward] who reports a weakness gets a reward
    [fixed-soon] a weakness is repaired soon
   *[joint-publication] a weakness is published together
 }
word-review = { $word ->
    [statement] the statement
    [register] the register
    [bases] the legal bases
    [necessity] whether data is still needed
    [access] who may see what
    [processors] processors
   *[security] security
 }
word-record = { $word ->
    [requests] records of requests
    [breaches] records of leaks
    [consents] records of consent
   *[identity] proof of identity
 }
fact-if = { $kind ->
    [consent] if there is consent
    [dispute] if there is a dispute
    [accepted] if the offer was accepted
    [purpose] if "{ $fact }" runs
   *[other] if there is { $fact }
 }
fact-while = { $kind ->
    [consent] as long as there is consent
    [dispute] as long as there is a dispute
    [purpose] as long as "{ $fact }" runs
   *[other] as long as there is { $fact }
 }
rule-longest = or, if longer,
rule-first = or, if sooner,
rule-event = { $event }
rule-financial-year = the financial year of { $event }
rule-calendar-year = the calendar year of { $event }
rule-until = until { $event }
rule-while-needed = as long as needed
rule-reviewed = as long as needed, reviewed { $every }
rule-by-law = as long as the law asks
rule-statutory = { $period } after { $moment } ({ $law })
rule-to = { " " }to { $to }
rule-after = { $period } after { $moment }
rule-forever = for ever, in an archive
rule-at-least = at least { $rule }
rule-at-most = at most { $rule }
rule-in-principle = in principle { $rule }
rule-if = { $rule }, { $facts }
rule-unless = { $rule }, or longer: { $facts }
status-no-map = no system of the map holds data for this purpose
status-no-plan = no plan was made under this policy
status-stale = the last look was on { $on }, more than { $days } days ago
status-due = { $rows ->
    [one] 1 row is past its period
   *[other] { $rows } rows are past their period
 }
status-undetermined = of { $rows ->
    [one] 1 row
   *[other] { $rows } rows
 } it cannot be said: a date is missing or wrong, or no purpose holds them
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
status-and-holds = { $detail }; { $rows ->
    [one] 1 row stays
   *[other] { $rows } rows stay
 } under a hold
status-and-references = { $detail }; { $rows ->
    [one] 1 row past its period stays, emptied down to its key, because another row needs it
   *[other] { $rows } rows past their period stay, emptied down to their key, because another row needs them
 }
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
    [access] it is not measured yet who sees what
    [records] own records are not ended by a run yet
   *[other] no proof is on file
 }
