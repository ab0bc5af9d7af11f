# Wat er tussen twee versies van een beleid is veranderd, wie dat moet horen, en waarom.
change-none = er is niets veranderd
change-summary = { $count ->
    [one] 1 wijziging
   *[other] { $count } wijzigingen
 }, waarvan { $material ->
    [0] geen die
    [one] 1 die
   *[other] { $material } die
 } mensen vooraf moeten horen{ $itself ->
    [0] {""}
    [one] {""}; 1 is niet opgeschreven
   *[other] {""}; { $itself } zijn niet opgeschreven
 }
change-brief = In het kort
change-first = Eerst vertellen
change-only = Alleen publiceren
change-itself = Wat nu geldt zonder dat het is opgeschreven
change-itself-why = Waar het beleid zwijgt, geldt wat de wet zegt of wat Waarborg kiest. `waarborg show --origin` noemt bij elke waarde welke van de twee.
change-section = { $section ->
    [organisation] Organisatie
    [statement] Verklaring
    [contact] Contact
    [dpo] Functionaris gegevensbescherming
    [purpose] Doelen
    [data] Gegevens
    [keep] Termijnen
    [events] Gebeurtenissen
    [sharing] Delen
    [recipient] Ontvangers
    [transfers] Doorgifte
    [client] Opdrachtgevers
    [cookies] Cookies
    [cookie] Cookies op de lijst
    [rights] Rechten
    [minors] Kinderen
    [automated-decisions] Automatische besluiten
    [security] Beveiliging
    [access] Toegang
    [breach] Datalekken
    [complaints] Klachten
    [disclosure] Meldingen van zwakke plekken
    [changes] Wijzigingen
    [review] Nalopen
    [records] Vastleggen
   *[other] Overig
 }: { $said }
change-publish-why = Deze wijzigingen maken voor niemand iets ruimer. Zet de nieuwe verklaring online; wie ze toch moet horen, staat erbij.
change-first-why = Vertel dit de betrokkenen voordat het ingaat, los van andere berichten, en geef ze tijd (AVG 12, 13(3), 14(4); WP260, 28 tot 31).
change-page = Wijzigingen in de privacyverklaring
change-of = van { $organisation }
change-versions = van versie { $before } naar versie { $after }
change-digests = Vergeleken: beleid `{ $before }` en beleid `{ $after }`.
change-effect = { $effect ->
    [ends-more] `waarborg plan` beëindigt hierdoor meer: bekijk het eerste plan voordat u het uitvoert
    [ends-less] `waarborg plan` beëindigt hierdoor minder; wat al is gewist, komt niet terug
    [map] pas `systems.toml` aan: daar staat welke rijen een doel houdt
   *[ends] `waarborg plan` beëindigt hierdoor andere gegevens: bekijk het eerste plan voordat u het uitvoert
 }
change-cause = { $cause ->
    [default-holds] niet opgeschreven: hier geldt nu de standaardwaarde
    [default-gone] de standaardwaarde geldt niet meer, want het beleid legt een tekst vast
    [law-data] niet opgeschreven: de gegevens over het recht zijn veranderd
    [world-data] niet opgeschreven: wat over deze partij bekend is, is veranderd
   *[follows] niet opgeschreven: volgt uit een andere wijziging
 }
told-people = vertel het vooraf aan: { $names } ({ $law })
told-people-all = vertel het vooraf aan de betrokkenen ({ $law })
told-consent-anew = vraag opnieuw toestemming aan: { $names } ({ $law })
told-consent-first = vraag eerst toestemming aan: { $names } ({ $law })
told-clients = vertel het de opdrachtgevers: { $names } ({ $law })
told-processors = geef het door aan de verwerkers: { $names } ({ $law })
told-joint = spreek het af met wie samen met u verantwoordelijk is: { $names } ({ $law })
told-authority = meld het bij de Autoriteit Persoonsgegevens ({ $law })
change-article = AVG { $article }
change-why = { $kind ->
    [purpose-added] een nieuw doel mag niet beginnen voordat mensen het weten
    [purpose-kind] het doel is een ander doel
    [purpose-wider] onder het doel gebeurt meer
    [role-changed] iemand anders is verantwoordelijk
    [data-added] er worden meer gegevens gebruikt
    [data-needed] wat mensen mochten weglaten, moeten ze nu geven
    [subjects-added] het gaat om meer mensen
    [source-added] gegevens komen nu ook ergens anders vandaan
    [basis-changed] een andere grondslag geeft andere rechten
    [consent-replaced] wie toestemming gaf, mocht denken dat die nodig was: een andere grondslag in plaats daarvan is meestal niet eerlijk (EDPB 05/2020, 121 tot 123). Vraag uzelf af of het doel niet moet eindigen voor wie intrekt of niets zegt
    [consent-needed] deze gegevens mogen pas worden gebruikt na uitdrukkelijke toestemming
    [interest-changed] mensen wegen dit belang tegen het hunne
    [law-changed] een andere wet verplicht ertoe
    [ground-changed] iets anders staat deze gegevens toe
    [consent-tied] toestemming is aan iets verbonden
    [consent-withdrawal] intrekken gaat anders
    [recipient-added] iemand anders krijgt de gegevens
    [recipient-wider] een ontvanger krijgt meer gegevens
    [recipient-changed] de ontvanger of zijn rol is een andere
    [transfer-added] gegevens verlaten de EER
    [safeguard-changed] iets anders beschermt gegevens buiten de EER
    [arrangement-changed] wie samen verantwoordelijk zijn, verdelen het anders
    [keep-longer] gegevens blijven langer
    [keep-other] gegevens blijven anders, en in sommige gevallen langer
    [keep-unsaid] er is geen einde meer beloofd
    [ending-looser] gegevens worden aan het eind niet meer zeker gewist
    [marketing-added] er komt reclame
    [marketing-looser] reclame mag nu zonder toestemming vooraf
    [profiles-added] er worden profielen gemaakt
    [automated-added] er wordt zonder mens beslist
    [automated-changed] zonder mens wordt anders beslist
    [reuse-added] gegevens dienen een ander doel dan waarvoor ze zijn gegeven
    [rights-narrowed] mensen kunnen minder met hun rechten, of later
    [rights-changed] mensen gebruiken hun rechten anders
    [controller-changed] de verwerkingsverantwoordelijke is een andere
    [contact-changed] mensen bereiken de organisatie anders
    [dpo-changed] mensen bereiken de functionaris anders
    [dpo-gone] er is geen functionaris meer
    [cookie-added] er komt een cookie bij
    [cookie-wider] een cookie doet meer
    [cookie-consent-less] er wordt voor minder cookies toestemming gevraagd
    [minors-intended] kinderen krijgen eigen bescherming
    [promise-gone] een belofte wordt teruggenomen
    [promise-weaker] een belofte wordt minder
    [promise-changed] een belofte wordt een andere
    [category-changed] de wet ziet deze gegevens anders
    [flaw-made] de tekst wordt slechter
   *[other] mensen moeten het weten
 }
change-bool = { $flag ->
    [true] ja
   *[false] nee
 }
change-nothing = niets
change-hidden = verborgen door een script
change-country-other = { $code ->
    [other] een land dat niet wordt genoemd
   *[code] { $code }
 }
change-what = { $of ->
    [purpose] "{ $owner }", { $key }
    [name] { $owner }, { $key }
    [several] { $many } doelen, { $key }
   *[none] { $key }
 }{ $has ->
    [yes] { " " }({ $detail })
   *[no] { "" }
 }
change-said = { $what }: nu { $after }, eerst niet gezegd
change-fills = { $what }: { $after }
change-unsaid = { $what }: niet meer gezegd, eerst { $before }
change-became = { $what }: eerst { $before }, nu { $after }
change-more = { $what }: nu ook { $said }
change-less = { $what }: niet meer { $said }
change-on = { $what }: nu wel
change-off = { $what }: niet meer
change-speaks = het beleid legt geen tekst meer vast: de verklaring wordt nu uit het beleid gemaakt
change-transcribes = het beleid legt nu een tekst vast: de verklaring wordt er niet meer uit gemaakt
change-purpose-added = nieuw doel: "{ $title }"{ $basis ->
    [consent] , op grond van toestemming
    [contract] , op grond van een overeenkomst
    [legal-obligation] , op grond van een wettelijke plicht
    [vital-interests] , op grond van een vitaal belang
    [public-task] , op grond van een taak van algemeen belang
    [legitimate-interests] , op grond van een gerechtvaardigd belang
   *[none] { "" }
 }{ $count ->
    [0] { "" }
   *[other] , met { $data }
 }{ $kept ->
    [yes] , bewaard { $rule }
   *[no] { "" }
 }{ $reused ->
    [0] { "" }
   *[other] , met gegevens van { $reuses }
 }{ $profiles ->
    [yes] , met profielen
   *[no] { "" }
 }{ $decides ->
    [yes] , zonder mens die beslist
   *[no] { "" }
 }
change-purpose-removed = het doel "{ $title }" vervalt
change-purpose-renamed = het doel "{ $title }" heet in het beleid nu `{ $after }`, eerst `{ $before }`
change-consent-replaced = "{ $title }" berust niet meer op toestemming, maar op { $basis ->
    [contract] een overeenkomst
    [legal-obligation] een wettelijke plicht
    [vital-interests] een vitaal belang
    [public-task] een taak van algemeen belang
    [legitimate-interests] een gerechtvaardigd belang
   *[other] iets anders
 }
change-consent-needed = voor "{ $title }" is nu uitdrukkelijke toestemming nodig: { $data }
change-data-added = voor "{ $title }" nu ook: { $data }
change-data-removed = voor "{ $title }" niet meer: { $data }
change-data-needed = voor "{ $title }" nu nodig, eerst weg te laten: { $data }
change-data-optional = voor "{ $title }" nu weg te laten, eerst nodig: { $data }
change-keep-period = de bewaartermijn van "{ $title }" gaat van { $before } naar { $after } na { $moment }
change-keep = de bewaartermijn van "{ $title }": eerst { $before }, nu { $after }
change-keep-said = de bewaartermijn van "{ $title }" staat er nu: { $after }
change-keep-unsaid = de bewaartermijn van "{ $title }" staat er niet meer, eerst { $before }
change-keep-of = { $data } { $rule }
change-automated-added = voor "{ $title }" wordt nu zonder mens beslist
change-automated-removed = voor "{ $title }" wordt niet meer zonder mens beslist
change-recipient-added = nieuwe ontvanger: { $name }{ $count ->
    [0] { "" }
   *[other] , voor { $purposes }
 }
change-recipient-removed = { $name } ontvangt geen gegevens meer{ $count ->
    [0] { "" }
   *[other] , eerst voor { $purposes }
 }
change-recipient-wider = { $name } ontvangt nu ook gegevens voor { $purposes }
change-recipient-narrower = { $name } ontvangt geen gegevens meer voor { $purposes }
change-recipient-listed = { $name } staat nu in de lijst van ontvangers
change-recipient-unlisted = { $name } staat niet meer in de lijst van ontvangers
change-recipient-renamed = { $name } heet in het beleid nu `{ $after }`, eerst `{ $before }`
change-transfer-added = gegevens gaan met { $name } naar een land buiten de EER: { $after }
change-transfer-moved = gegevens gaan met { $name } naar een ander land buiten de EER: eerst { $before }, nu { $after }
change-transfer-ended = gegevens gaan met { $name } niet meer naar een land buiten de EER: eerst { $before }
change-cookie-added = nieuwe cookie: `{ $name }`{ $kind ->
    [functional] { "" } (functioneel)
    [analytical] { "" } (analytisch)
    [tracking] { "" } (volgend)
   *[unknown] { "" }
 }
change-cookie-removed = de cookie `{ $name }` vervalt
change-dpo-appointed = er is nu een functionaris gegevensbescherming
change-dpo-gone = er is geen functionaris gegevensbescherming meer
change-claim-made = nieuwe toezegging: { $after }
change-claim-gone = de toezegging vervalt: { $before }
change-claim = de toezegging wordt een andere: eerst "{ $before }", nu "{ $after }"
change-rewritten = anders opgeschreven, met dezelfde betekenis of hierboven al genoemd: { $paths }
change-key = { $key ->
    [purpose-title] de titel
    [purpose-text] de eigen tekst
    [purpose-is] de soort
    [purpose-covers] wat er ook onder valt
    [purpose-role] de rol
    [purpose-for] de opdrachtgevers
    [purpose-subjects] de betrokkenen
    [purpose-forms] de formulieren
    [purpose-data] de gegevens
    [purpose-source] de herkomst
    [purpose-without] wat er gebeurt zonder deze gegevens
    [purpose-basis] de grondslag
    [purpose-law] de wet
    [purpose-interest] het gerechtvaardigd belang
    [purpose-balanced] de dag waarop het belang is gewogen
    [purpose-party] wie partij is bij de overeenkomst
    [purpose-needed] of de overeenkomst dit nodig heeft
    [purpose-consent-explicit] uitdrukkelijke toestemming
    [purpose-consent-asked-in] waar toestemming wordt gevraagd
    [purpose-consent-form] de vorm van toestemming
    [purpose-consent-withdraw] waar toestemming is in te trekken
    [purpose-consent-proof] het bewijs van toestemming
    [purpose-consent-tied-to] wat aan toestemming is verbonden
    [purpose-consent-renew] wanneer toestemming opnieuw wordt gevraagd
    [purpose-allowed-by] wat dit gegeven toestaat
    [purpose-recipients] de ontvangers
    [purpose-keep] de bewaartermijn
    [purpose-sooner] wat eerder eindigt
    [purpose-then] wat er aan het eind gebeurt
    [purpose-marketing] reclame
    [purpose-marketing-objection-offered] bezwaar maken in elk bericht
    [purpose-marketing-unsubscribe] hoe men zich afmeldt
    [purpose-profiles] profielen maken
    [purpose-automated] beslissen zonder mens
    [purpose-automated-decision] wat zonder mens wordt beslist
    [purpose-automated-effect] het gevolg van dat besluit
    [purpose-automated-human] een mens die meekijkt
    [purpose-automated-logic] hoe dat besluit ontstaat
    [purpose-automated-ground] wat dat besluit toestaat
    [purpose-reuses] het hergebruik van gegevens
    [purpose-compatible] de dag van de toets van verenigbaarheid
    [purpose-published] hoe uitkomsten naar buiten gaan
    [purpose-smallest-group] de kleinste groep in uitkomsten
    [purpose-secrecy-bound] wie geheimhouding heeft
    [purpose-secrecy-by] wat tot geheimhouding verplicht
    [purpose-secrecy-after-end] geheimhouding na het werk
    [purpose-rights] de rechten
    [purpose-claims] de toezeggingen
    [purpose-dpia-trigger] waarom een DPIA nodig is
    [purpose-dpia-done] de dag van de DPIA
    [purpose-flaws] wat de tekst slecht zegt
    [organisation-id] de korte naam van de organisatie
    [organisation-name] de naam van de organisatie
    [organisation-address] het adres van de organisatie
    [organisation-legal-form] de rechtsvorm
    [organisation-person] wie verantwoordelijk is
    [organisation-kvk] het KVK-nummer
    [organisation-vat-id] het btw-nummer
    [organisation-public-body] een overheidsorgaan zijn
    [organisation-staff] het aantal medewerkers
    [organisation-sector] de sector
    [organisation-email] het e-mailadres van de organisatie
    [organisation-phone] het telefoonnummer van de organisatie
    [organisation-website] de website
    [organisation-roles] de rol van de organisatie
    [organisation-country] het land van de organisatie
    [organisation-representative-name] de vertegenwoordiger in de EU
    [organisation-representative-address] het adres van de vertegenwoordiger
    [organisation-representative-email] het e-mailadres van de vertegenwoordiger
    [organisation-financial-year-ends] het einde van het boekjaar
    [organisation-timezone] de tijdzone
    [organisation-holidays] de vrije dagen die een termijn verschuiven
    [statement-transcribes] de tekst die het beleid vastlegt
    [statement-adopted] de dag waarop het beleid is overgenomen
    [statement-version] de versie
    [statement-in-force] de dag van ingang
    [statement-reviewed] de dag van de laatste herziening
    [statement-published-at] waar de verklaring staat
    [statement-languages] de talen van de verklaring
    [statement-audience] de taal van het publiek
    [statement-you] de aanspreekvorm
    [statement-we] hoe de organisatie zich noemt
    [statement-for] voor wie de verklaring is
    [statement-claims] de toezeggingen
    [statement-open-lists] lijsten die onvolledig heten
    [statement-data-without-purpose] gegevens zonder doel
    [statement-calls-special] wat ten onrechte bijzonder heet
    [statement-cites] de aangehaalde wetten
    [statement-liability] voorwaarden over aansprakelijkheid
    [statement-flaws] wat de verklaring slecht zegt
    [statement-text] de inleiding
    [dpo-screened] de dag waarop de FG-plicht is nagegaan
    [dpo-grounds] waarom een FG nodig is
    [data-is] de soort
    [data-title] de naam
    [data-may-reveal] wat het aan bijzonders kan onthullen
    [events-is] de soort gebeurtenis
    [events-title] de naam van de gebeurtenis
    [keep-title] de naam van de termijn
    [keep-text] de eigen tekst van de termijn
    [sharing-processors-sign] wat verwerkers tekenen
    [sharing-selected] partners met zorg kiezen
    [sharing-anonymised] anoniem maken voor het delen
    [sharing-text] de eigen tekst over delen
    [sharing-flaws] wat de tekst over delen slecht zegt
    [recipient-name] de naam
    [recipient-title] de omschrijving
    [recipient-text] de eigen tekst
    [recipient-role] de rol
    [recipient-country] het land
    [recipient-hosting] waar het draait
    [recipient-for] het werk
    [recipient-when] de gevallen waarin gegevens gaan naar de ontvanger
    [recipient-agreement] de overeenkomst
    [recipient-agreement-is] de soort overeenkomst
    [recipient-agreement-signed] de dag van de overeenkomst
    [recipient-agreement-review] wanneer de overeenkomst wordt nagelopen
    [recipient-agreement-lacks] wat in de overeenkomst ontbreekt
    [recipient-safeguard] de bescherming buiten de EER
    [recipient-assessed] de dag van de beoordeling van de doorgifte
    [recipient-copy] een kopie van de waarborgen
    [recipient-arrangement] de onderlinge regeling
    [transfers-text] de eigen tekst over doorgifte
    [transfers-countries] de landen van doorgifte
    [transfers-safeguards] de bescherming bij doorgifte
    [transfers-copy] een kopie van de waarborgen
    [transfers-flaws] wat de tekst over doorgifte slecht zegt
    [client-name] de naam
    [client-email] het e-mailadres
    [client-purposes] de doelen
    [cookies-kinds] de soorten cookies
    [cookies-consent] cookies waarvoor toestemming wordt gevraagd
    [cookies-banner] een banner die vraagt
    [cookies-withdraw] hoe een cookiekeuze is te wijzigen
    [cookies-consent-kept] waar de cookiekeuze staat
    [cookies-listed-at] waar de cookielijst staat
    [cookies-browser-help] uitleg over de browser
    [cookies-text] de eigen tekst over cookies
    [cookies-flaws] wat de tekst over cookies slecht zegt
    [cookie-provider] de aanbieder
    [cookie-kind] de soort
    [cookie-for] het doel
    [cookie-lifetime] de levensduur
    [cookie-exempt] waarom geen toestemming wordt gevraagd
    [cookie-settings] de instellingen
    [cookie-profiles] profielen maken
    [cookie-see] de verwijzing
    [rights-offers] de rechten
    [rights-narrowed] een recht dat kleiner wordt gemaakt
    [rights-refuses] gronden om te weigeren
    [rights-access-shows] wat inzage laat zien
    [rights-objection-apart] het recht van bezwaar apart vermelden
    [rights-answer-within] de termijn voor een antwoord
    [rights-extension] de verlenging van de antwoordtermijn
    [rights-channels] de wegen voor een verzoek
    [rights-fee] de kosten van een verzoek
    [rights-identity-ask] wanneer de identiteit wordt nagegaan
    [rights-identity-by] hoe de identiteit wordt nagegaan
    [rights-identity-for] bij welke rechten de identiteit wordt nagegaan
    [rights-identity-blacken] wat onleesbaar moet worden gemaakt
    [rights-cookie-requests] hoe een verzoek over cookies gaat
    [rights-text] de eigen tekst over rechten
    [rights-flaws] wat de tekst over rechten slecht zegt
    [minors-intended] zich op kinderen richten
    [minors-consent-under] de leeftijd waaronder een ouder toestemt
    [minors-verified-by] hoe de toestemming van een ouder wordt nagegaan
    [minors-erased-on] waar gegevens van een kind te melden zijn
    [minors-advises-parents] ouders aanraden mee te kijken
    [minors-text] de eigen tekst over kinderen
    [minors-flaws] wat de tekst over kinderen slecht zegt
    [automated-decisions-used] automatisch beslissen
    [automated-decisions-text] de eigen tekst over automatisch beslissen
    [automated-decisions-flaws] wat de tekst over automatisch beslissen slecht zegt
    [security-measures] de maatregelen
    [security-secrecy-bound] wie geheimhouding heeft
    [security-secrecy-by] wat tot geheimhouding verplicht
    [security-secrecy-after-end] geheimhouding na het werk
    [security-report-to] waar een zwakke plek te melden is
    [security-text] de eigen tekst over beveiliging
    [security-flaws] wat de tekst over beveiliging slecht zegt
    [access-text] de eigen tekst over toegang
    [access-by-role] toegang per functie
    [access-special-seen-by] wie bijzondere gegevens mag zien
    [access-reviewed-every] hoe vaak toegang wordt nagelopen
    [access-places-locked] plaatsen op slot
    [breach-authority-within] de termijn om een datalek bij de toezichthouder te melden
    [breach-tells-authority] wanneer de toezichthouder een datalek hoort
    [breach-tells-people] wanneer mensen een datalek horen
    [breach-people-within] hoe snel mensen een datalek horen
    [breach-report-to] waar een datalek te melden is
    [breach-report-within] binnen hoeveel tijd een vinder meldt
    [breach-promises] toezeggingen bij een datalek
    [breach-text] de eigen tekst over datalekken
    [breach-flaws] wat de tekst over datalekken slecht zegt
    [complaints-authority] de toezichthouder
    [complaints-link] de pagina van de toezichthouder
    [complaints-answer-within] de termijn voor een antwoord op een klacht
    [complaints-text] de eigen tekst over klachten
    [complaints-flaws] wat de tekst over klachten slecht zegt
    [disclosure-text] de eigen tekst over het melden van zwakke plekken
    [disclosure-report-to] waar een zwakke plek te melden is
    [disclosure-answer-within] de termijn voor een antwoord aan een melder
    [disclosure-working-days] tellen in werkdagen
    [disclosure-asks] wat van een melder wordt gevraagd
    [disclosure-forbids] wat een melder niet mag
    [disclosure-promises] toezeggingen aan een melder
    [disclosure-policy] waar het beleid voor melders staat
    [disclosure-security-txt-expires] de laatste dag van security.txt
    [changes-announced-by] hoe wijzigingen worden gemeld
    [changes-because] waarom de verklaring kan wijzigen
    [changes-text] de eigen tekst over wijzigingen
    [changes-flaws] wat de tekst over wijzigingen slecht zegt
    [review-text] de eigen tekst over herziening
    [review-every] hoe vaak het beleid wordt nagelopen
    [review-of] wat wordt nagelopen
    [records-text] de eigen tekst over vastleggingen
    [records-requests] hoelang verzoeken worden bewaard
    [records-breaches] hoelang datalekken worden bewaard
    [records-consents] hoelang toestemming wordt bewaard
    [records-identity] hoelang bewijs van identiteit wordt bewaard
    [accept-until] tot wanneer een bevinding is aanvaard
    [accept-why] waarom een bevinding is aanvaard
    [waarborg] de versie van de taal
    [contact-general-who] de functie van het contact voor algemene vragen
    [contact-general-name] de naam van het contact voor algemene vragen
    [contact-general-email] het e-mailadres voor algemene vragen
    [contact-general-phone] het telefoonnummer voor algemene vragen
    [contact-general-post] het postadres voor algemene vragen
    [contact-general-form] het formulier voor algemene vragen
    [contact-general-text] de eigen tekst over het contact voor algemene vragen
    [contact-general-flaws] wat de tekst slecht zegt over het contact voor algemene vragen
    [contact-privacy-who] de functie van het contact voor privacyvragen
    [contact-privacy-name] de naam van het contact voor privacyvragen
    [contact-privacy-email] het e-mailadres voor privacyvragen
    [contact-privacy-phone] het telefoonnummer voor privacyvragen
    [contact-privacy-post] het postadres voor privacyvragen
    [contact-privacy-form] het formulier voor privacyvragen
    [contact-privacy-text] de eigen tekst over het contact voor privacyvragen
    [contact-privacy-flaws] wat de tekst slecht zegt over het contact voor privacyvragen
    [contact-security-who] de functie van het contact voor beveiliging
    [contact-security-name] de naam van het contact voor beveiliging
    [contact-security-email] het e-mailadres voor beveiliging
    [contact-security-phone] het telefoonnummer voor beveiliging
    [contact-security-post] het postadres voor beveiliging
    [contact-security-form] het formulier voor beveiliging
    [contact-security-text] de eigen tekst over het contact voor beveiliging
    [contact-security-flaws] wat de tekst slecht zegt over het contact voor beveiliging
    [contact-dpo-who] de functie van de FG
    [contact-dpo-name] de naam van de FG
    [contact-dpo-email] het e-mailadres van de FG
    [contact-dpo-phone] het telefoonnummer van de FG
    [contact-dpo-post] het postadres van de FG
    [contact-dpo-form] het formulier van de FG
    [contact-dpo-text] de eigen tekst over de FG
    [contact-dpo-flaws] wat de tekst slecht zegt over de FG
   *[other] `{ $path }`
 }
change-word = { $word ->
    [AP] de Autoriteit Persoonsgegevens
    [sole-trader] eenmanszaak
    [foundation] stichting
    [association] vereniging
    [partnership] vof
    [limited-partnership] commanditaire vennootschap
    [professional-partnership] maatschap
    [cooperative] coöperatie
    [church] kerkgenootschap
    [public-body] overheidsorgaan
    [other] iets anders
    [controller] verwerkingsverantwoordelijke
    [processor] verwerker
    [manager] beheerder
    [cautious] de vroegste dag
    [terms-act] volgens de Termijnenwet
    [nl] Nederlands
    [en] Engels
    [data] gegevens
    [purposes] doelen
    [recipients] ontvangers
    [grounds] grondslagen
    [refusal-grounds] weigeringsgronden
    [exclusion] uitsluiting
    [indemnity] vrijwaring
    [site-accuracy] juistheid van de site
    [binding] bindende voorwaarden
    [dpa] verwerkersovereenkomst
    [nda] geheimhoudingsverklaring
    [scc] modelcontract
    [where-possible] waar dat kan
    [always] altijd
    [joint-controller] gezamenlijk verantwoordelijke
    [authority] overheidsinstantie
    [self] op eigen servers
    [cloud] in de cloud
    [litigation] bij een rechtszaak
    [legal-duty] bij een wettelijke plicht
    [inspection] bij een inspectie
    [emergency] in een noodgeval
    [none] geen
    [subject] de betrokkene zelf
    [observed] waargenomen
    [derived] afgeleid
    [third-parties] derden
    [public-registers] openbare registers
    [kvk-register] het handelsregister
    [social-media] sociale media
    [whatsapp] WhatsApp
    [employer] de werkgever
    [referrer] de verwijzer
    [parents] de ouders
    [functional] functioneel
    [analytical] analytisch
    [tracking] volgend
    [button-bottom-right] met de knop rechtsonder
    [browser] in de browser
    [banner] in de banner
    [page] op een pagina
    [self-service] zelf
    [ledger] in het eigen register
    [where-asked] waar het is gevraagd
    [unsubscribe-link] de afmeldlink
    [cookie-banner] de cookiebanner
    [sign-up] de aanmelding
    [privacy-friendly] privacyvriendelijk ingesteld
    [one-click] met één klik
    [link] met een link
    [reply] met een antwoord
    [strictly-necessary] strikt noodzakelijk
    [agreement] verwerkersovereenkomst
    [ip-truncated] ingekort IP-adres
    [no-sharing] niet delen
    [no-advertising] geen advertenties
    [no-user-id] geen gebruikersnummer
    [visitors-told] bezoekers weten het
    [source] herkomst
    [retention] bewaartermijn
    [rights] rechten
    [by-law] volgens de wet
    [when-in-doubt] alleen bij twijfel
    [when-needed] alleen als het nodig is
    [never] nooit
    [login] inloggen
    [email-link] een link per e-mail
    [call-back] terugbellen
    [in-person] langskomen
    [video] een videogesprek
    [known-facts] feiten die al bekend zijn
    [id-copy] een kopie van een identiteitsbewijs
    [bsn] BSN
    [photo] foto
    [mrz] machineleesbare strook
    [document-number] documentnummer
    [unspecified] niet gezegd wat
    [with-cookie] met een kopie van de cookie
    [by-device] via het apparaat
    [staff] medewerkers
    [processors] verwerkers
    [organisation] de organisatie
    [volunteers] vrijwilligers
    [house-rules] huisregels
    [law] de wet
    [contract] overeenkomst
    [when-required] als de wet dat vraagt
    [any-threat] hoe klein het risico ook is
    [high-risk] bij een hoog risico
    [expert-repair] herstel door een deskundige
    [soon] snel melden
    [no-more-than-needed] niet verder gaan dan nodig
    [secret-until-fixed] geheim tot het hersteld is
    [wipe-after] daarna wissen
    [reproducible] na te doen
    [malware] malware
    [changes] iets wijzigen
    [copying] kopiëren
    [repeated-access] vaker inloggen
    [brute-force] wachtwoorden raden
    [denial-of-service] overbelasten
    [social-engineering] mensen misleiden
    [physical] fysiek binnendringen
    [no-legal-steps] geen juridische stappen
    [confidential] vertrouwelijk
    [pseudonym] onder een andere naam
    [progress] bericht over de voortgang
    [credit] naamsvermelding
    [reward] een beloning
    [fixed-soon] snel herstel
    [joint-publication] samen bekendmaken
    [website] de website
    [email] e-mail
    [newsletter] de nieuwsbrief
    [post] post
    [account] het account
    [site] de site
    [services] de diensten
    [statement] de verklaring
    [register] het register
    [bases] de grondslagen
    [necessity] of gegevens nog nodig zijn
    [access] wie wat mag zien
    [security] de beveiliging
    [consent] toestemming
    [legal-obligation] wettelijke plicht
    [vital-interests] vitaal belang
    [public-task] taak van algemeen belang
    [legitimate-interests] gerechtvaardigd belang
    [delete] wissen
    [anonymise] anoniem maken
    [delete-or-anonymise] wissen of anoniem maken
    [opt-in] na toestemming
    [existing-customer] aan bestaande klanten
    [opt-out] tot iemand bezwaar maakt
    [anonymised] anoniem
    [monitoring] volgen van mensen
    [special-large-scale] bijzondere gegevens op grote schaal
    [written] schriftelijk
    [oral] mondeling
    [online] online
    [ending] einde
    [moment] moment
    [duration] duur
    [nature] aard
    [data-kinds] soorten gegevens
    [instructions] instructies
    [confidentiality] geheimhouding
    [sub-processors] subverwerkers
    [help-with-rights] hulp bij rechten
    [help-with-security] hulp bij beveiliging
    [deletion] wissen
    [audit] controle
    [vague] vaag
    [asks-agreement] vraagt om akkoord
    [before-agreement] begint voor de toestemming
    [pre-ticked] vinkje staat al aan
    [always-in-consultation] altijd in overleg
    [says-sub-processors] zegt subverwerkers
    [signed-the-gdpr] de AVG ondertekend
    [before-choice] cookies voor de keuze
    [refusing-harder] weigeren is lastiger
    [writing-required] alleen schriftelijk
    [form-required] alleen met een formulier
    [handled-as-complaint] als klacht behandeld
    [accuracy-is-yours] juistheid bij de lezer
    [cannot-verify] leeftijd niet na te gaan
    [if-possible] alleen als het kan
    [only-adverse] alleen besluiten met nadeel
    [says-ssl] zegt SSL
    [absolute] volledige veiligheid
    [shared-server] gedeelde server
    [only-malicious] alleen bij opzet
    [dpa-with-subject] verwerkersovereenkomst met de lezer
    [old-definition] omschrijving van de oude wet
    [conditional] klacht onder een voorwaarde
    [agreed-by-use] akkoord door gebruik
    [only-to-subscribers] alleen aan abonnees
    [hidden-by-script] verborgen door een script
    [processor-means-controller] verwerker voor verantwoordelijke
    [same-law-everywhere] overal dezelfde wet
    [unfilled] plekken die nog ingevuld moeten worden
   *[other] { $plain }
 }
