# Wat een beleid belooft.
claim-plain = { $claim }
claim-unless = { $claim }, behalve bij { $unless }
claim-principle = in principe: { $claim }
claim-unless-principle = in principe: { $claim }, behalve bij { $unless }
promise-purpose-claim = "{ $title }": { $claim }
promise-minimal = voor "{ $title }" wordt niet meer bewaard dan: { $data }
promise-retention = "{ $title }": bewaard { $rule }{ $withdrawn ->
    [yes] , en niet langer dan tot de toestemming is ingetrokken
   *[no] { "" }
 }
promise-sooner = "{ $title }": { $category } bewaard { $rule }
promise-anonymised = gegevens van "{ $title }" worden aan het eind anoniem gemaakt
promise-marketing = "{ $title }" ({ $channel }) alleen aan wie het mag krijgen, { $id ->
    [in-person] en niet meer na een bezwaar
    [phone] met de vraag in elk gesprek of het mag
   *[other] met een afmeldmogelijkheid in elk bericht
 }
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
promise-breach-vague = een datalek wordt { $period } aan de toezichthouder gemeld, { $when ->
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
promise-controller = { $at ->
    [yes] { $name } is verantwoordelijk en te vinden op { $address }
   *[no] { $name } is verantwoordelijk
 }
promise-roles = { $name } noemt zich { $roles }
promise-contact = { $who } is bereikbaar: { $ways }
promise-version = dit is versie { $version }
promise-in-force = de verklaring geldt vanaf { $day }
promise-reviewed = de verklaring is voor het laatst nagelopen op { $day }
promise-scope = de verklaring gaat over alle gegevens van: { $who }
promise-without-purpose = ook verzameld, zonder dat een doel is genoemd: { $data }
promise-cites = de verklaring beroept zich op { $law }
promise-open-list = { $list ->
    [data] de lijst met gegevens is niet volledig
    [purposes] de lijst met doelen is niet volledig
    [recipients] de lijst met ontvangers is niet volledig
    [grounds] de lijst met grondslagen is niet volledig
   *[refusal-grounds] de lijst met redenen om te weigeren is niet volledig
 }
promise-calls-special = bijzondere gegevens heten hier ook: { $category }
promise-liability = { $term ->
    [exclusion] aansprakelijkheid wordt uitgesloten
    [indemnity] de lezer vrijwaart de organisatie
    [site-accuracy] aan de website zijn geen rechten te ontlenen
   *[binding] de verklaring noemt zichzelf bindend
 }
promise-flaw = { $flaw ->
    [agreed-by-use] wie de website gebruikt, gaat akkoord
    [processor-means-controller] wie verantwoordelijk is, heet hier verwerker
    [same-law-everywhere] de privacywet is overal in de EU gelijk
    [unfilled] er staan plekken in die nog ingevuld moeten worden
    [hidden-by-script] een adres is alleen met een script te lezen
    [vague] het doel is niet scherp omschreven
    [asks-agreement] er wordt om akkoord gevraagd
    [before-agreement] het gebeurt voordat iemand akkoord is
    [pre-ticked] het vakje is vooraf aangevinkt
    [always-in-consultation] verwerken gebeurt altijd in overleg
    [says-sub-processors] verwerkers heten hier subverwerkers
    [signed-the-gdpr] partners hebben "de AVG getekend"
    [before-choice] cookies staan er al voor de keuze
    [refusing-harder] weigeren is moeilijker dan accepteren
    [writing-required] een verzoek moet schriftelijk
    [form-required] een verzoek moet met een formulier
    [handled-as-complaint] een verzoek wordt behandeld als klacht
    [accuracy-is-yours] ieder zorgt zelf dat zijn gegevens kloppen
    [cannot-verify] de leeftijd is niet na te gaan
    [if-possible] wissen gebeurt waar dat kan
    [only-adverse] het gaat alleen om nadelige besluiten
    [says-ssl] de verbinding heet SSL
    [absolute] beveiliging heet waterdicht
    [shared-server] de server wordt met een ander systeem gedeeld
    [only-malicious] een datalek is alleen wat een kwaadwillende doet
    [dpa-with-subject] met de betrokkene zelf zou een verwerkersovereenkomst gelden
    [old-definition] een datalek is omschreven zoals in de oude wet
    [conditional] klagen kan pas als iets anders niet hielp
   *[only-to-subscribers] wijzigingen hoort alleen wie een nieuwsbrief heeft
 }
promise-purpose = gegevens voor "{ $title }" dienen alleen daarvoor{ $more ->
    [yes] { "," } ook voor wat eronder valt: { $covers }
   *[no] { "" }
 }
promise-profiles = voor "{ $title }" worden profielen gemaakt, en dat is gezegd
promise-reuses = "{ $title }" gebruikt gegevens van: { $of }
promise-automated = er worden besluiten genomen zonder dat een mens ernaar kijkt, en dat is gezegd
promise-not-automated = geen besluit met gevolgen wordt genomen zonder dat een mens ernaar kijkt
promise-purpose-automated = "{ $title }": over een besluit zonder mens is gezegd hoe het werkt, en een mens kan ernaar kijken
promise-purpose-rights = "{ $title }": een verzoek om { $rights } wordt behandeld zoals de wet voorschrijft
promise-basis = "{ $title }" berust op { $bases }{ $known ->
    [yes] : { $detail }
   *[no] { "" }
 }
promise-allowed = "{ $title }": { $category } op grond van { $grounds }
promise-source = gegevens voor "{ $title }" komen van: { $sources }
promise-without = "{ $title }", wie gegevens niet geeft: { $without }
promise-recipients = gegevens voor "{ $title }" gaan alleen naar: { $names }
promise-recipient = naar { $name } gaat alleen wat een genoemd doel vraagt
promise-recipient-when = naar { $name } gaan alleen gegevens bij: { $when }
promise-processors-sign = elke verwerker tekent { $what }
promise-countries = buiten de EER gaan gegevens alleen naar: { $where }
promise-deleted-or-anonymised = gegevens van "{ $title }" worden aan het eind gewist of anoniem gemaakt
promise-consent-asked = toestemming voor "{ $title }" wordt gevraagd: { $where }
promise-consent-form = toestemming voor "{ $title }" wordt { $form ->
    [written] schriftelijk
    [oral] mondeling
   *[online] online
 } gevraagd
promise-consent-proof = als bewijs van toestemming voor "{ $title }" wordt bewaard: { $what }
promise-consent-withdrawn = toestemming voor "{ $title }" is in te trekken: { $how }
promise-consent-tied = wie toestemming geeft voor "{ $title }" krijgt: { $benefit }
promise-cookie-kinds = andere cookies dan deze staan er niet: { $kinds }
promise-banner = een melding bij het eerste bezoek vraagt om een keuze
promise-cookie-change = een keuze voor cookies is te veranderen { $how }
promise-choice-kept = { $where ->
    [browser] een keuze voor cookies wordt in de browser bewaard
   *[ledger] een keuze voor cookies wordt in het toestemmingsregister bewaard
 }
promise-cookie-list = de lijst met cookies staat op: { $place }
promise-browser-help = uitgelegd is hoe cookies in de browser te weigeren en te wissen zijn
promise-cookie = cookie { $name }{ $known ->
    [yes] { "" } dient alleen voor: { $purposes }
   *[no] { "" } staat er zoals gezegd
 }
promise-narrowed = { $right }: { $words }
promise-refuses = { $right } wordt alleen geweigerd bij: { $grounds }
promise-access-shows = wie om inzage vraagt, ziet: { $what }
promise-channels = een verzoek kan worden gedaan: { $ways }
promise-cookie-requests = { $how ->
    [with-cookie] wie naar een cookie vraagt, stuurt hem mee
   *[by-device] wie naar een cookie vraagt, doet dat vanaf het eigen apparaat
 }
promise-blacken = op een kopie van een identiteitsbewijs wordt onleesbaar gemaakt: { $what }
promise-minors-not-meant = de dienst is niet bedoeld voor kinderen
promise-minors-advice = ouders horen dat ze mee moeten kijken
promise-measure-unnamed = van kracht: { $measure }; welke dat zijn, is niet gezegd
promise-report-weakness = wie denkt dat iets niet veilig is, kan dat melden
promise-report-breach = wie een datalek ziet, kan dat melden
promise-report-breach-within = wie een datalek ziet, wordt gevraagd dat binnen { $period } te melden
promise-authority = een klacht kan naar de { $authority }{ $linked ->
    [yes] { "," } met een link
   *[no] { "" }
 }
promise-disclosure-wanted = een zwakke plek kan worden gemeld
promise-disclosure-asks = van wie een zwakke plek meldt, wordt gevraagd: { $what }
promise-disclosure-forbids = wie een zwakke plek zoekt, laat na: { $what }
promise-changes-unannounced = de verklaring kan veranderen; dat een wijziging wordt gemeld, is niet gezegd
promise-changes-because = de verklaring wordt aangepast bij een wijziging van: { $why }
word-contact = { $word ->
    [privacy] wie over privacy gaat,
    [security] wie over beveiliging gaat,
    [dpo] de functionaris gegevensbescherming
   *[general] de organisatie
 }
word-way = { $word ->
   *[hidden] een adres dat alleen met een script te lezen is
 }
word-role = { $word ->
    [processor] verwerker
    [manager] beheerder
   *[controller] verwerkingsverantwoordelijke
 }
word-basis = { $word ->
    [consent] toestemming
    [contract] een overeenkomst
    [legal-obligation] een wettelijke plicht
    [vital-interests] een vitaal belang
    [public-task] een publieke taak
   *[legitimate-interests] een gerechtvaardigd belang
 }
word-source = { $word ->
    [subject] de persoon zelf
    [observed] wat wordt waargenomen
    [derived] wat wordt afgeleid
    [third-parties] derden die niet zijn genoemd
    [public-registers] openbare registers
    [kvk-register] het handelsregister
    [social-media] sociale media
    [whatsapp] WhatsApp
    [employer] de werkgever
    [referrer] wie doorverwijst
    [parents] ouders
   *[other] { $word }
 }
word-when = { $word ->
    [litigation] een rechtszaak
    [legal-duty] een wettelijke plicht
    [inspection] een inspectie
   *[emergency] nood
 }
word-country = { $word ->
   *[other] een land dat niet is genoemd
 }
word-cookies = { $word ->
    [functional] functioneel
    [analytical] analytisch
   *[tracking] tracking
 }
word-cookie-change = { $word ->
    [button-bottom-right] met de knop rechtsonder
    [browser] in de browser
    [banner] in de melding
    [page] op de cookiepagina
   *[self-service] in het eigen account
 }
word-consent = { $word ->
    [intake] bij de intake
    [cookie-banner] in de cookiemelding
    [sign-up] bij het aanmelden
    [form] in het formulier
    [email] het e-mailadres
    [moment] het moment
    [technical-data] technische gegevens
    [ledger] een regel in het toestemmingsregister
    [unsubscribe-link] met de link in elk bericht
    [self-service] door zelf af te melden
    [where-asked] waar het is gevraagd
    [account] in het account
    [one-click] met één klik
    [link] met een link
    [reply] met een antwoord
    [browser] in de browser
   *[other] { $word }
 }
word-refusal = { $word ->
    [contract-still-running] een overeenkomst die nog loopt
   *[other] { $word }
 }
word-access = { $word ->
    [data] de gegevens
    [source] de bron
    [recipients] de ontvangers
    [purposes] de doelen
    [retention] de termijnen
   *[rights] de rechten
 }
word-channel = { $word ->
    [post] per post
    [in-person] mondeling
    [phone] per telefoon
    [form] met een formulier
    [email] per e-mail
   *[contact] bij het genoemde contact
 }
word-blacken = { $word ->
    [bsn] het burgerservicenummer
    [photo] de pasfoto
    [mrz] de machineleesbare strook
   *[document-number] het documentnummer
 }
word-disclosure-rule = { $word ->
    [soon] snel melden
    [no-more-than-needed] niet verder gaan dan nodig
    [secret-until-fixed] geheimhouden tot het hersteld is
    [wipe-after] wissen wat is verkregen
    [reproducible] genoeg vertellen om het na te doen
    [malware] kwaadaardige software
    [changes] wijzigen of wissen
    [copying] kopiëren
    [repeated-access] vaker binnengaan of toegang delen
    [brute-force] wachtwoorden raden
    [denial-of-service] systemen platleggen
    [social-engineering] mensen misleiden
   *[physical] inbreken
 }
word-because = { $word ->
    [law] de wet
    [site] de website
   *[services] de diensten
 }
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
    [purpose] als ze nodig zijn voor "{ $fact }"
   *[other] als er sprake is van { $fact }
 }
fact-while = { $kind ->
    [consent] zolang er toestemming is
    [dispute] zolang er een geschil is
    [purpose] zolang ze nodig zijn voor "{ $fact }"
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
status-no-systems = er is nog geen kaart: systems.toml zegt in welke tabellen deze gegevens staan; docs/reference/keys.md beschrijft haar, en `waarborg demo` maakt een voorbeeld
status-no-proof = nog niet bewezen: { $how ->
    [contacts] contactpunten testen kan deze versie nog niet
    [versions] uit gepubliceerde versies leidt deze versie nog geen bewijs af
    [check] een controle zegt alleen of het mag, niet of het klopt
    [purposes] bijhouden waarvoor gegevens worden gebruikt, kan deze versie nog niet
    [basis] grondslagen als bewijs vastleggen kan deze versie nog niet
    [decisions] besluiten bijhouden kan deze versie nog niet
    [inventory] nagaan of systemen niet meer bevatten dan het beleid noemt, kan deze versie nog niet
    [ledger] een register van toestemming bijhouden kan deze versie nog niet
    [cases] verzoeken en klachten bijhouden kan deze versie nog niet
    [agreements] overeenkomsten vastleggen kan deze versie nog niet
    [transfers] beoordelingen van doorgifte vastleggen kan deze versie nog niet
    [site-scan] de website nalopen kan deze versie nog niet
    [probes] maatregelen meten kan deze versie nog niet
    [sign-off] een herziening aftekenen kan met deze versie nog niet
    [notices] meldingen vastleggen kan deze versie nog niet
    [k-report] rapporten toetsen kan deze versie nog niet
    [disclosures] verstrekkingen bijhouden kan deze versie nog niet
    [mailings] verzendingen bijhouden kan deze versie nog niet
    [periods] van elk doel wordt de termijn nagegaan, van deze uitspraak als geheel nog niet
    [access] meten wie wat ziet, kan deze versie nog niet
    [records] eigen vastleggingen beëindigen kan deze versie nog niet
    [words] aan deze uitspraak valt niets te meten
   *[other] er is geen bewijs vastgelegd
 }
