# What a policy promises.
claim-plain = { $claim }
claim-unless = { $claim }, except for { $unless }
claim-principle = in principle { $claim }
claim-unless-principle = in principle { $claim }, except for { $unless }
promise-purpose-claim = "{ $title }": { $claim }
promise-minimal = for "{ $title }" no more is held than: { $data }
promise-retention = "{ $title }": kept { $rule }{ $withdrawn ->
    [yes] , and no longer than until consent is withdrawn
   *[no] { "" }
 }
promise-sooner = "{ $title }": { $category } kept { $rule }
promise-anonymised = data of "{ $title }" is made anonymous at its end
promise-marketing = "{ $title }" ({ $channel }) only to who may receive it, { $id ->
    [in-person] and never after an objection
    [phone] with the question in every call whether it may go on
   *[other] with a way to stop in every message
 }
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
promise-breach-vague = a leak is reported to the authority { $period }, { $when ->
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
promise-controller = { $at ->
    [yes] { $name } is responsible and can be found at { $address }
   *[no] { $name } is responsible
 }
promise-roles = { $name } calls itself { $roles }
promise-contact = { $who } can be reached: { $ways }
promise-version = this is version { $version }
promise-in-force = the statement counts from { $day }
promise-reviewed = the statement was last reviewed on { $day }
promise-scope = the statement is about all data of: { $who }
promise-without-purpose = also collected, without a purpose being named: { $data }
promise-cites = the statement relies on { $law }
promise-open-list = { $list ->
    [data] the list of data is not complete
    [purposes] the list of purposes is not complete
    [recipients] the list of recipients is not complete
    [grounds] the list of legal bases is not complete
   *[refusal-grounds] the list of reasons to refuse is not complete
 }
promise-calls-special = called special data here too: { $category }
promise-liability = { $term ->
    [exclusion] liability is excluded
    [indemnity] the reader indemnifies the organisation
    [site-accuracy] no rights follow from what the website says
   *[binding] the statement calls itself binding
 }
promise-flaw = { $flaw ->
    [agreed-by-use] whoever uses the website agrees
    [processor-means-controller] the controller is called a processor here
    [same-law-everywhere] privacy law is the same all over the EU
    [unfilled] places are still to be filled in
    [hidden-by-script] an address can be read only with a script
    [vague] the purpose is not specific
    [asks-agreement] people are asked to agree
    [before-agreement] it happens before anyone agrees
    [pre-ticked] the box is ticked beforehand
    [always-in-consultation] processing is always in consultation
    [says-sub-processors] processors are called sub-processors here
    [signed-the-gdpr] partners have "signed the GDPR"
    [before-choice] cookies are set before the choice
    [refusing-harder] refusing is harder than accepting
    [writing-required] a request must be in writing
    [form-required] a request needs a form
    [handled-as-complaint] a request is handled as a complaint
    [accuracy-is-yours] people see to it themselves that their data is right
    [cannot-verify] age cannot be checked
    [if-possible] erasure happens where possible
    [only-adverse] it is about adverse decisions only
    [says-ssl] the connection is called SSL
    [absolute] security is called watertight
    [shared-server] the server is shared with another system
    [only-malicious] a breach is only what an attacker does
    [dpa-with-subject] a processing agreement is said to hold with the data subject
    [old-definition] a breach is described as in the old act
    [conditional] one may complain only when something else did not help
   *[only-to-subscribers] only subscribers to a newsletter hear of changes
 }
promise-purpose = data for "{ $title }" serves nothing else{ $more ->
    [yes] { "," } apart from what comes under it: { $covers }
   *[no] { "" }
 }
promise-profiles = profiles are made for "{ $title }", and people are told
promise-reuses = "{ $title }" uses data of: { $of }
promise-automated = decisions are made without a human looking, and people are told
promise-not-automated = no decision with effects is made without a human looking
promise-purpose-automated = "{ $title }": it is said how a decision without a human works, and a human can look at it
promise-purpose-rights = "{ $title }": a request for { $rights } is handled as the law requires
promise-basis = "{ $title }" rests on { $bases }{ $known ->
    [yes] : { $detail }
   *[no] { "" }
 }
promise-allowed = "{ $title }": { $category } on the ground of { $grounds }
promise-source = data for "{ $title }" comes from: { $sources }
promise-without = "{ $title }", for whoever does not supply data: { $without }
promise-recipients = data for "{ $title }" goes only to: { $names }
promise-recipient = only what a purpose that is named asks goes to { $name }
promise-recipient-when = data goes to { $name } only in case of: { $when }
promise-processors-sign = every processor signs { $what }
promise-countries = outside the EEA data goes only to: { $where }
promise-deleted-or-anonymised = data of "{ $title }" is deleted or made anonymous at its end
promise-consent-asked = consent to "{ $title }" is asked: { $where }
promise-consent-form = consent to "{ $title }" is asked { $form ->
    [written] in writing
    [oral] orally
   *[online] online
 }
promise-consent-proof = kept as proof of consent to "{ $title }": { $what }
promise-consent-withdrawn = consent to "{ $title }" can be withdrawn: { $how }
promise-consent-tied = whoever consents to "{ $title }" gets: { $benefit }
promise-cookie-kinds = no other cookies are set than: { $kinds }
promise-banner = a notice at the first visit asks for a choice
promise-cookie-change = a choice of cookies can be changed { $how }
promise-choice-kept = { $where ->
    [browser] a choice of cookies is kept in the browser
   *[ledger] a choice of cookies is kept in the ledger of consent
 }
promise-cookie-list = the list of cookies stands at: { $place }
promise-browser-help = it is explained how a browser refuses and removes cookies
promise-cookie = cookie { $name }{ $known ->
    [yes] { "" } serves only: { $purposes }
   *[no] { "" } is set as said
 }
promise-narrowed = { $right }: { $words }
promise-refuses = { $right } is refused only in case of: { $grounds }
promise-access-shows = whoever asks for access sees: { $what }
promise-channels = a request can be made: { $ways }
promise-cookie-requests = { $how ->
    [with-cookie] whoever asks about a cookie sends it along
   *[by-device] whoever asks about a cookie does so from their own device
 }
promise-blacken = made unreadable on a copy of an identity document: { $what }
promise-minors-not-meant = the service is not meant for children
promise-minors-advice = parents are told to watch along
promise-measure-unnamed = in place: { $measure }; which ones, is not said
promise-report-weakness = whoever thinks that something is not safe can report it
promise-report-breach = whoever sees a leak can report it
promise-report-breach-within = whoever sees a leak is asked to report it within { $period }
promise-authority = a complaint can go to the { $authority }{ $linked ->
    [yes] { "," } with a link
   *[no] { "" }
 }
promise-disclosure-wanted = a weakness can be reported
promise-disclosure-asks = asked of whoever reports a weakness: { $what }
promise-disclosure-forbids = whoever looks for a weakness refrains from: { $what }
promise-changes-unannounced = the statement may change; that a change is announced is not said
promise-changes-because = the statement is adapted to a change of: { $why }
word-contact = { $word ->
    [privacy] the privacy contact
    [security] the security contact
    [dpo] the data protection officer
   *[general] the organisation
 }
word-way = { $word ->
   *[hidden] an address that can be read only with a script
 }
word-role = { $word ->
    [processor] processor
    [manager] manager
   *[controller] controller
 }
word-basis = { $word ->
    [consent] consent
    [contract] a contract
    [legal-obligation] a legal obligation
    [vital-interests] a vital interest
    [public-task] a public task
   *[legitimate-interests] a legitimate interest
 }
word-source = { $word ->
    [subject] the person concerned
    [observed] what is observed
    [derived] what is derived
    [third-parties] third parties that are not named
    [public-registers] public registers
    [kvk-register] the trade register
    [social-media] social media
    [whatsapp] WhatsApp
    [employer] the employer
    [referrer] whoever refers people
    [parents] parents
   *[other] { $word }
 }
word-when = { $word ->
    [litigation] a court case
    [legal-duty] a legal duty
    [inspection] an inspection
   *[emergency] an emergency
 }
word-country = { $word ->
   *[other] a country that is not named
 }
word-cookies = { $word ->
    [functional] functional
    [analytical] analytical
   *[tracking] tracking
 }
word-cookie-change = { $word ->
    [button-bottom-right] with the button at the bottom right
    [browser] in the browser
    [banner] in the notice
    [page] on the cookie page
   *[self-service] in one's own account
 }
word-consent = { $word ->
    [intake] at the intake
    [cookie-banner] in the cookie notice
    [sign-up] at sign-up
    [form] in the form
    [email] the e-mail address
    [moment] the moment
    [technical-data] technical data
    [ledger] a line in the ledger of consent
    [unsubscribe-link] with the link in every message
    [self-service] by unsubscribing oneself
    [where-asked] where it was asked
    [account] in the account
    [one-click] with one click
    [link] with a link
    [reply] with a reply
    [browser] in the browser
   *[other] { $word }
 }
word-refusal = { $word ->
    [contract-still-running] a contract that still runs
   *[other] { $word }
 }
word-access = { $word ->
    [data] the data
    [source] the source
    [recipients] the recipients
    [purposes] the purposes
    [retention] the periods
   *[rights] the rights
 }
word-channel = { $word ->
    [post] by post
    [in-person] in person
    [phone] by telephone
    [form] with a form
    [email] by e-mail
   *[contact] at the contact named
 }
word-blacken = { $word ->
    [bsn] the citizen service number
    [photo] the photo
    [mrz] the machine-readable zone
   *[document-number] the document number
 }
word-disclosure-rule = { $word ->
    [soon] to report soon
    [no-more-than-needed] to go no further than needed
    [secret-until-fixed] to keep it secret until it is repaired
    [wipe-after] to wipe what was obtained
    [reproducible] to tell enough to repeat it
    [malware] malicious software
    [changes] changing or deleting
    [copying] copying
    [repeated-access] entering again or sharing access
    [brute-force] guessing passwords
    [denial-of-service] bringing systems down
    [social-engineering] deceiving people
   *[physical] breaking in
 }
word-because = { $word ->
    [law] the law
    [site] the website
   *[services] the services
 }
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
    [purpose] if it is needed for "{ $fact }"
   *[other] if there is { $fact }
 }
fact-while = { $kind ->
    [consent] as long as there is consent
    [dispute] as long as there is a dispute
    [purpose] as long as it is needed for "{ $fact }"
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
status-no-systems = there is no map yet: systems.toml says in which tables this data stands; docs/reference/keys.md describes it, and `waarborg demo` makes an example
status-no-proof = not proven yet: { $how ->
    [contacts] this version cannot test contact points yet
    [versions] this version draws no proof from published versions yet
    [check] a check only says whether it may be so, not whether it is
    [purposes] this version cannot keep track of what data is used for yet
    [basis] this version cannot record legal bases as evidence yet
    [decisions] this version cannot keep track of decisions yet
    [inventory] this version cannot establish yet that systems hold no more than the policy names
    [ledger] this version cannot keep a ledger of consent yet
    [cases] this version cannot keep track of requests and complaints yet
    [agreements] this version cannot record agreements yet
    [transfers] this version cannot record assessments of transfers yet
    [site-scan] this version cannot scan the website yet
    [probes] this version cannot measure the measures yet
    [sign-off] a review cannot be signed off with this version yet
    [notices] this version cannot record notices yet
    [k-report] this version cannot test reports yet
    [disclosures] this version cannot keep track of disclosures yet
    [mailings] this version cannot keep track of mailings yet
    [periods] the period of each purpose is verified; this claim as a whole is not yet
    [access] this version cannot measure who sees what yet
    [records] this version cannot end records of its own yet
    [words] nothing about this claim can be measured
   *[other] no evidence is recorded
 }
