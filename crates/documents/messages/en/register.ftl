# The record of processing activities (GDPR art. 30).
reg-title = Record of processing activities
reg-day = as it is on { $date }
reg-count-controller = { $count ->
    [0] No processing activity for which { $org } itself is responsible.
    [one] One processing activity for which { $org } itself is responsible.
   *[other] { $count } processing activities for which { $org } itself is responsible.
 }
reg-count-processor = { $count ->
    [one] One processing activity on behalf of others.
   *[other] { $count } processing activities on behalf of others.
 }
reg-gaps = { $count ->
    [0] Everything that article 30 asks is settled.
    [one] One part that article 30 asks is not fully settled yet; it says so.
   *[other] { $count } parts that article 30 asks are not fully settled yet; each says so.
 }
reg-transcribed = This record was made from a text that was taken over. What that text does not mention is not settled here yet.
reg-in-brackets = ({ $what })
reg-article = (GDPR art. { $article })
reg-asked = (art. { $article })
reg-every = { $every }

# Who
reg-who-title = The organisation
reg-who-lead = Who is responsible, and how to reach them.
reg-person = Business of
reg-reach = Reached through
reg-privacy = Contact for privacy
reg-joint = Jointly responsible with
reg-dpo-screened = Tested on { $date } (GDPR art. 37).
reg-dpo-not-needed = Not needed by the test of { $date } (GDPR art. 37).

# Overview and activities
reg-overview-title = Overview
reg-overview-caption = Processing activities in brief
reg-controller-title = Processing as a controller
reg-controller-lead = This the organisation decides itself: what data is used for, and how (GDPR art. 30(1)).
reg-processor-title = Processing as a processor
reg-processor-lead = This the organisation does on behalf of others, who are responsible (GDPR art. 30(2)).
reg-no-activities = No processing activity is settled.
reg-field-title = Purpose
reg-field-for = On behalf of
reg-field-covers = This also covers
reg-field-subjects = Data subjects
reg-field-data = Data
reg-field-special = Protected more
reg-field-source = Source
reg-field-basis = Legal basis
reg-field-recipients = Recipients
reg-field-transfers = Outside the EEA
reg-field-keep = Retention
reg-field-systems = Systems
reg-field-dpia = DPIA
reg-none = none
reg-data-optional = { $data } (optional)
reg-source-subject = the data subject
reg-source-observed = use of the website or service
reg-source-derived = derived from other data
reg-source-third-parties = others, not named
reg-source-public-registers = public registers
reg-source-kvk-register = the trade register of the KvK
reg-source-social-media = social media
reg-source-whatsapp = WhatsApp messages
reg-source-employer = the employer
reg-source-referrer = whoever referred them
reg-source-parents = parents
reg-basis-consent = consent
reg-basis-contract = contract
reg-basis-legal-obligation = legal obligation
reg-basis-vital-interests = vital interests
reg-basis-public-task = public task
reg-basis-legitimate-interests = legitimate interests
reg-law = law
reg-interest = interest
reg-balanced = weighed on
reg-role-processor = processor
reg-role-controller = controller
reg-role-joint-controller = joint controller
reg-role-authority = public authority
reg-role-unknown = role not settled yet
reg-country-unknown = country not settled yet
reg-safeguard-unknown = safeguard not settled yet
reg-adequate = adequacy decision
reg-assessed = assessed on { $date }
reg-then-anonymise = then made anonymous
reg-then-either = then deleted or made anonymous
reg-dpia-trigger = needed because of
reg-dpia-done = made on
reg-dpia-none = none recorded

# Recipients and security
reg-recipients-title = Recipients and transfers
reg-agreement = Agreement
reg-agreement-dpa = processing agreement
reg-agreement-nda = non-disclosure agreement
reg-agreement-none = nothing signed
reg-safeguard = Safeguard outside the EEA
reg-safe-title = Security
reg-safe-lead = Measures that hold for all processing.

# About this record
reg-about-title = About this record
reg-about-lead = This record was made from the privacy policy. When the policy changes, make a new one.
reg-made-on = Made for
reg-made-of = Digest of the policy
reg-law-version = Version of the law data
reg-policy-version = Version of the policy
reg-in-force = Policy in force from
reg-reviewed = Last reviewed on
reg-review-every = Reviewed
reg-transcribes = Kind of policy
reg-transcribes-some = taken over from an existing text
reg-transcribes-text = Taken over from { $text }

# The spreadsheet
sheet-controller = Activities
sheet-processor = As processor
sheet-organisation = Organisation
sheet-recipients = Recipients
sheet-clients = Clients
sheet-words = Own terms
sheet-about = About this record
sheet-what = Item
sheet-value = Content
sheet-always = For every purpose
sheet-yes = yes
sheet-no = no
sheet-when = Only
sheet-kind = Kind
sheet-name = Name
sheet-meaning = Meaning
sheet-kind-data = data
sheet-kind-events = event
sheet-kind-keep = period
sheet-kind-of = a kind of { $what }
sheet-assessed = Transfer assessed on
sheet-how = Visible cells may be changed. The hidden columns carry the words of the policy; a visible cell that someone changed goes first. To read it back: waarborg register import FILE -o privacy.toml

# What stands above a policy that was read back, and above a mapping
import-head = Made of { $file } with waarborg register import.
import-head-transcribes = It takes over a register: what is not said there is not settled here. With waarborg adopt the policy speaks for itself.
import-head-rows = Rows that became no processing:
mapping-head = Which column is which field. Correct what is wrong. The fields:
mapping-words = Under [words.FIELD] stands which word of the register is which word of Waarborg: "NAW" = ["name", "address"].
mapping-allowed = Choose from:
mapping-keep = Write a rule of the policy, for example "2 years after end-of-employment" or "until withdrawal".
mapping-countries = A country code of two letters, for example "US", or "other".
mapping-field-title = what the activity is for (one column)
mapping-field-clients = on behalf of which client, where the organisation is a processor; not: what for
mapping-field-covers = what else is done under this purpose
mapping-field-subjects = whose data
mapping-field-data = which data
mapping-field-special-data = special data, or yes and no
mapping-field-source = where the data comes from
mapping-field-basis = legal basis (GDPR art. 6)
mapping-field-law = the law behind the basis
mapping-field-interest = the legitimate interest
mapping-field-recipients = recipients, of any role
mapping-field-processors = recipients that are processors
mapping-field-joint = recipients that are responsible together with us
mapping-field-countries = countries outside the EEA
mapping-field-safeguard = safeguard of a transfer
mapping-field-keep = retention period
mapping-field-measures = security measures
mapping-field-dpia = day of the DPIA, or what makes it needed
mapping-field-role = our role: controller or processor
mapping-field-status = whether the activity still goes on
mapping-field-remark = becomes a remark in the policy
mapping-field-skip = is not read
