# Wat een beleid belooft.
claim-plain = { $claim }
claim-unless = { $claim }, behalve bij { $unless }
claim-principle = in principe: { $claim }
claim-unless-principle = in principe: { $claim }, behalve bij { $unless }
promise-purpose-claim = "{ $title }": { $claim }
promise-minimal = voor "{ $title }" wordt niet meer bewaard dan: { $data }
promise-retention = "{ $title }": bewaard { $rule }
promise-sooner = "{ $title }": { $category } bewaard { $rule }
promise-anonymised = gegevens van "{ $title }" worden aan het eind anoniem gemaakt
promise-marketing = "{ $title }" ({ $channel }) alleen aan wie het mag krijgen, met een afmeldmogelijkheid in elk bericht
promise-consent = "{ $title }" alleen met toestemming die aantoonbaar en in te trekken is
promise-consent-category = "{ $title }": { $category } alleen met toestemming die aantoonbaar en in te trekken is
promise-consent-renewed = "{ $title }": toestemming wordt { $every } opnieuw gevraagd
promise-anonymous = uitkomsten van "{ $title }" verlaten het huis alleen zo dat niemand herkenbaar is
promise-smallest-group = uitkomsten van "{ $title }" gaan over groepen van { $count } mensen of meer
promise-right = { $id ->
    [objection] een bezwaar wordt behandeld zoals de wet voorschrijft
    [withdraw] het intrekken van toestemming wordt behandeld zoals de wet voorschrijft
   *[other] een verzoek om { $right } wordt behandeld zoals de wet voorschrijft
 }
promise-answer = een verzoek wordt beantwoord binnen { $period }
promise-answer-vague = een verzoek wordt { $period } beantwoord
promise-identity = wie een verzoek doet, laat { $ask ->
    [always] altijd zien wie hij is
    [when-in-doubt] alleen bij twijfel zien wie hij is
    [when-needed] alleen als het nodig is zien wie hij is
   *[never] nooit zien wie hij is
 }
promise-identity-by = wie iemand is, blijkt niet anders dan door { $by }
promise-minors-consent = onder de { $age } jaar geeft een ouder toestemming
promise-minors-verified = de toestemming van een ouder wordt nagegaan: { $how }
promise-minors-erased = gegevens van een kind waarvoor een ouder geen toestemming gaf, worden na een melding gewist
promise-agreement = met { $name } geldt een verwerkersovereenkomst
promise-safeguard = wat naar { $name } buiten de EER gaat, is daar beschermd
promise-transfers = wat de EER verlaat, is beschermd door { $how }
promise-selected = partners worden met zorg gekozen
promise-shared-anonymised = gegevens worden anoniem gemaakt voordat ze worden gedeeld{ $when ->
    [where-possible] { "," } waar dat kan
   *[always] { "" }
 }
promise-cookies = cookies die toestemming vragen, worden pas daarna geplaatst
promise-measure = van kracht: { $measure }
promise-secret = gegevens worden vertrouwelijk behandeld
promise-secrecy = geheimhouding { $says ->
    [yes] door { $by } geldt voor: { $who }
   *[no] geldt voor: { $who }
 }{ $after ->
    [yes] { "," } ook als het werk voorbij is
   *[no] { "" }
 }
promise-access-by-role = wie hier werkt, ziet alleen wat het werk vraagt
promise-access-special = bijzondere gegevens worden alleen gezien door: { $who }
promise-access-nobody = bijzondere gegevens worden door niemand gezien
promise-access-reviewed = { $every } wordt nagelopen wie wat mag zien
promise-places-locked = plaatsen waar gegevens liggen, zijn op slot
promise-breach = een datalek wordt binnen { $period } aan de toezichthouder gemeld, { $when ->
    [any] hoe klein het risico ook is
   *[law] als de wet dat vraagt
 }
promise-breach-told = een datalek wordt aan de toezichthouder gemeld, { $when ->
    [any] hoe klein het risico ook is
   *[law] als de wet dat vraagt
 }
promise-breach-people = mensen horen van een datalek { $when ->
    [any] hoe klein het risico ook is
   *[high] als het risico voor hen hoog is
 }
promise-breach-people-within = mensen horen binnen { $period } van een datalek
promise-breach-people-within-vague = mensen horen { $period } van een datalek
promise-complaint = een klacht wordt beantwoord binnen { $period }
promise-complaint-vague = een klacht wordt { $period } beantwoord
promise-disclosure = wie een zwakke plek meldt, krijgt binnen { $period } antwoord
promise-disclosure-working = wie een zwakke plek meldt, krijgt binnen { $period } antwoord, vrije dagen niet meegeteld
promise-disclosure-working-vague = wie een zwakke plek meldt, krijgt { $period } antwoord
promise-disclosure-vague = wie een zwakke plek meldt, krijgt { $period } antwoord
promise-review = het beleid wordt { $every } nagelopen
promise-review-of = ook nagelopen: { $what }
promise-changes = belangrijke wijzigingen worden gemeld
promise-record = { $what }: bewaard { $rule }
word-bound = { $word ->
    [staff] medewerkers
    [processors] verwerkers
    [volunteers] vrijwilligers
   *[organisation] de organisatie
 }
word-bound-by = { $word ->
    [nda] een geheimhoudingsverklaring
    [dpa] de verwerkersovereenkomst
    [house-rules] huisregels
    [contract] het contract
   *[law] de wet
 }
word-identity = { $word ->
    [login] inloggen
    [email-link] een link per e-mail
    [call-back] terugbellen
    [in-person] langskomen
    [video] een videogesprek
    [known-facts] feiten die al bekend zijn
   *[id-copy] een kopie van een identiteitsbewijs
 }
word-vague = { $word ->
    [immediately] direct
    [periodically] van tijd tot tijd
    [regularly] regelmatig
   *[other] zo snel mogelijk
 }
word-breach = { $word ->
   *[expert-repair] een deskundige herstelt een datalek
 }
word-disclosure = { $word ->
    [no-legal-steps] geen juridische stappen tegen wie een zwakke plek volgens de regels meldt
    [confidential] een melding van een zwakke plek wordt vertrouwelijk behandeld
    [pseudonym] een zwakke plek kan onder een andere naam worden gemeld
    [progress] wie een zwakke plek meldt, hoort wat ermee gebeurt
    [credit] wie een zwakke plek meldt, wordt genoemd als hij dat wil
    [reward] wie een zwakke plek meldt, krijgt een beloning
    [fixed-soon] een zwakke plek wordt snel hersteld
   *[joint-publication] een zwakke plek wordt samen bekendgemaakt
 }
word-review = { $word ->
    [statement] de verklaring
    [register] het register
    [bases] de grondslagen
    [necessity] of gegevens nog nodig zijn
    [access] wie wat mag zien
    [processors] verwerkers
   *[security] de beveiliging
 }
word-record = { $word ->
    [requests] vastgelegde verzoeken
    [breaches] vastgelegde datalekken
    [consents] vastgelegde toestemming
   *[identity] bewijs van identiteit
 }
fact-if = { $kind ->
    [consent] als er toestemming is
    [dispute] als er een geschil is
    [accepted] als het aanbod is aanvaard
    [purpose] als "{ $fact }" loopt
   *[other] als er sprake is van { $fact }
 }
fact-while = { $kind ->
    [consent] zolang er toestemming is
    [dispute] zolang er een geschil is
    [purpose] zolang "{ $fact }" loopt
   *[other] zolang er sprake is van { $fact }
 }
rule-longest = of, als dat langer is,
rule-first = of, als dat eerder is,
rule-event = { $event }
rule-financial-year = het boekjaar van { $event }
rule-calendar-year = het kalenderjaar van { $event }
rule-until = tot { $event }
rule-while-needed = zolang het nodig is
rule-reviewed = zolang het nodig is, { $every } nagelopen
rule-by-law = zolang de wet vraagt
rule-statutory = tot { $period } na { $moment } ({ $law })
rule-to = { " " }tot { $to }
rule-after = tot { $period } na { $moment }
rule-forever = voor altijd, in een archief
rule-at-least = ten minste { $rule }
rule-at-most = hoogstens { $rule }
rule-in-principle = in principe { $rule }
rule-if = { $rule }, { $facts }
rule-unless = { $rule }, of langer: { $facts }
status-no-map = geen systeem van de kaart heeft gegevens voor dit doel
status-no-plan = onder dit beleid is nog geen plan gemaakt
status-stale = er is op { $on } voor het laatst gekeken, meer dan { $days } dagen geleden
status-due = { $rows ->
    [one] 1 rij is over haar termijn
   *[other] { $rows } rijen zijn over hun termijn
 }
status-undetermined = van { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
 } is het niet te zeggen: een datum ontbreekt of klopt niet, of geen doel houdt ze
status-partial = de laatste uitvoering is niet afgerond
status-nothing-due = gekeken op { $on }: niets is over zijn termijn
status-run = uitvoering { $run }: wat moest eindigen is geëindigd, daarna opnieuw nagekeken
status-no-column = geen kolom van de kaart die leeg te maken is, houdt voor dit doel: { $categories }
status-not-looked = naar { $table } is nog niet gekeken
status-map-changed = de kaart is veranderd na de laatste blik, van { $on }
status-future = de laatste blik is van { $on }, en die dag moet nog komen
status-database = de database van { $system } is er niet of is niet te lezen
status-restored = de database van { $system } weet minder van wat is uitgevoerd dan het logboek: zij is teruggezet
status-hold-lifted = na de laatste blik is een bewaarplicht opgeheven; wat zij hield, is nog niet opnieuw bekeken
status-and-holds = { $detail }; { $rows ->
    [one] 1 rij blijft
   *[other] { $rows } rijen blijven
 } onder een bewaarplicht
status-and-references = { $detail }; { $rows ->
    [one] 1 rij over haar termijn blijft, leeggemaakt tot op haar sleutel, omdat een andere rij haar nodig heeft
   *[other] { $rows } rijen over hun termijn blijven, leeggemaakt tot op hun sleutel, omdat een andere rij ze nodig heeft
 }
status-no-proof = nog niet bewezen: { $how ->
    [inventory] de tabellen zijn nog niet met het beleid vergeleken
    [ledger] er is nog geen register van toestemming
    [cases] er zijn nog geen zaken
    [agreements] overeenkomsten zijn nog niet vastgelegd
    [transfers] beoordelingen van doorgifte zijn nog niet vastgelegd
    [site-scan] de website is niet nagelopen
    [probes] maatregelen worden nog niet gemeten
    [sign-off] nog niemand heeft een herziening afgetekend
    [notices] er is nog geen melding vastgelegd
    [k-report] er is nog geen rapport getoetst
    [disclosures] verstrekkingen worden nog niet vastgelegd
    [access] er wordt nog niet gemeten wie wat ziet
    [records] eigen vastleggingen worden nog niet door een uitvoering beëindigd
   *[other] er is geen bewijs vastgelegd
 }
