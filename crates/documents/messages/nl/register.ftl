# Het register van verwerkingsactiviteiten (AVG art. 30).
reg-title = Register van verwerkingsactiviteiten
reg-day = zoals het is op { $date }
reg-count-controller = { $count ->
    [0] Geen verwerkingsactiviteit waarvoor { $org } zelf verantwoordelijk is.
    [one] Eén verwerkingsactiviteit waarvoor { $org } zelf verantwoordelijk is.
   *[other] { $count } verwerkingsactiviteiten waarvoor { $org } zelf verantwoordelijk is.
 }
reg-count-processor = { $count ->
    [one] Eén verwerkingsactiviteit in opdracht van anderen.
   *[other] { $count } verwerkingsactiviteiten in opdracht van anderen.
 }
reg-gaps = { $count ->
    [0] Alles wat artikel 30 vraagt, is vastgelegd.
    [one] Eén onderdeel dat artikel 30 vraagt, is nog niet helemaal vastgelegd; dat staat erbij.
   *[other] { $count } onderdelen die artikel 30 vraagt, zijn nog niet helemaal vastgelegd; dat staat er steeds bij.
 }
reg-transcribed = Dit register is gemaakt uit een tekst die is overgenomen. Wat die tekst niet noemt, is hier nog niet vastgelegd.
reg-in-brackets = ({ $what })
reg-article = (AVG art. { $article })
reg-asked = (art. { $article })
reg-every = { $every }

# Wie
reg-who-title = De organisatie
reg-who-lead = Wie verantwoordelijk is en hoe die te bereiken is.
reg-person = Onderneming van
reg-reach = Te bereiken via
reg-privacy = Contact voor privacy
reg-joint = Gezamenlijk verantwoordelijk met
reg-dpo-screened = Getoetst op { $date } (AVG art. 37).
reg-dpo-not-needed = Niet nodig volgens de toets van { $date } (AVG art. 37).

# Overzicht en activiteiten
reg-overview-title = Overzicht
reg-overview-caption = Verwerkingsactiviteiten in het kort
reg-controller-title = Verwerkingen als verantwoordelijke
reg-controller-lead = Dit bepaalt de organisatie zelf: waarvoor en hoe gegevens worden gebruikt (AVG art. 30 lid 1).
reg-processor-title = Verwerkingen als verwerker
reg-processor-lead = Dit doet de organisatie in opdracht van anderen, die verantwoordelijk zijn (AVG art. 30 lid 2).
reg-no-activities = Er is geen verwerkingsactiviteit vastgelegd.
reg-field-title = Doel
reg-field-for = In opdracht van
reg-field-covers = Hieronder valt ook
reg-field-subjects = Betrokkenen
reg-field-data = Gegevens
reg-field-special = Extra beschermd
reg-field-source = Bron
reg-field-basis = Grondslag
reg-field-recipients = Ontvangers
reg-field-transfers = Buiten de EER
reg-field-keep = Bewaartermijn
reg-field-systems = Systemen
reg-field-dpia = DPIA
reg-none = geen
reg-data-optional = { $data } (niet verplicht)
reg-source-subject = de betrokkene zelf
reg-source-observed = gebruik van de website of dienst
reg-source-derived = afgeleid uit andere gegevens
reg-source-third-parties = anderen, niet genoemd
reg-source-public-registers = openbare registers
reg-source-kvk-register = het handelsregister van de KvK
reg-source-social-media = sociale media
reg-source-whatsapp = WhatsApp-berichten
reg-source-employer = de werkgever
reg-source-referrer = wie heeft verwezen
reg-source-parents = ouders
reg-basis-consent = toestemming
reg-basis-contract = overeenkomst
reg-basis-legal-obligation = wettelijke verplichting
reg-basis-vital-interests = vitale belangen
reg-basis-public-task = taak van algemeen belang
reg-basis-legitimate-interests = gerechtvaardigd belang
reg-law = wet
reg-interest = belang
reg-balanced = afgewogen op
reg-role-processor = verwerker
reg-role-controller = zelf verantwoordelijk
reg-role-joint-controller = gezamenlijk verantwoordelijk
reg-role-authority = overheid
reg-role-unknown = rol nog niet vastgelegd
reg-country-unknown = land nog niet vastgelegd
reg-safeguard-unknown = waarborg nog niet vastgelegd
reg-adequate = adequaatheidsbesluit
reg-assessed = beoordeeld op { $date }
reg-then-anonymise = daarna anoniem gemaakt
reg-then-either = daarna gewist of anoniem gemaakt
reg-dpia-trigger = nodig vanwege
reg-dpia-done = uitgevoerd op
reg-dpia-none = geen vastgelegd

# Ontvangers en beveiliging
reg-recipients-title = Ontvangers en doorgifte
reg-agreement = Afspraken
reg-agreement-dpa = verwerkersovereenkomst
reg-agreement-nda = geheimhoudingsverklaring
reg-agreement-none = niets getekend
reg-safeguard = Waarborg buiten de EER
reg-safe-title = Beveiliging
reg-safe-lead = Maatregelen die voor alle verwerkingen gelden.

# Over dit register
reg-about-title = Over dit register
reg-about-lead = Dit register is gemaakt uit het privacybeleid. Verandert het beleid, maak dan een nieuw register.
reg-made-on = Gemaakt voor
reg-made-of = Kenmerk van het beleid
reg-law-version = Versie van de wetsgegevens
reg-policy-version = Versie van het beleid
reg-in-force = Beleid geldt vanaf
reg-reviewed = Laatst nagelopen op
reg-review-every = Wordt nagelopen
reg-transcribes = Soort beleid
reg-transcribes-some = overgenomen uit een bestaande tekst
reg-transcribes-text = Overgenomen uit { $text }

# Het werkblad
sheet-controller = Verwerkingen
sheet-processor = Als verwerker
sheet-organisation = Organisatie
sheet-recipients = Ontvangers
sheet-clients = Opdrachtgevers
sheet-words = Eigen begrippen
sheet-about = Over dit register
sheet-what = Onderdeel
sheet-value = Inhoud
sheet-always = Bij alle doelen
sheet-yes = ja
sheet-no = nee
sheet-when = Alleen
sheet-kind = Soort
sheet-name = Naam
sheet-meaning = Betekenis
sheet-kind-data = gegeven
sheet-kind-events = gebeurtenis
sheet-kind-keep = bewaartermijn
sheet-kind-of = een soort { $what }
sheet-assessed = Doorgifte beoordeeld op
sheet-how = Zichtbare cellen mogen worden veranderd. De verborgen kolommen dragen de woorden van het beleid; wie een zichtbare cel verandert, gaat voor. Teruglezen: waarborg register import BESTAND -o privacy.toml

# Wat boven een teruggelezen beleid en een mapping staat
import-head = Gemaakt uit { $file } met waarborg register import.
import-head-transcribes = Het neemt een register over: wat daar niet staat, is hier niet vastgelegd. Met waarborg adopt gaat het beleid zelf spreken.
import-head-rows = Rijen die geen verwerking zijn geworden:
mapping-head = Welke kolom welk veld is. Verbeter wat niet klopt. De velden:
mapping-words = Onder [words.VELD] staat welk woord van het register welk woord van Waarborg is: "NAW" = ["name", "address"].
mapping-allowed = Kies uit:
mapping-keep = Schrijf een regel van het beleid, bijvoorbeeld "2 years after end-of-employment" of "until withdrawal".
mapping-countries = Een landcode van twee letters, bijvoorbeeld "US", of "other".
mapping-field-title = waarvoor de verwerking is (één kolom)
mapping-field-clients = voor welke opdrachtgever, als de organisatie verwerker is; niet: waarvoor
mapping-field-covers = wat er nog meer onder dit doel gebeurt
mapping-field-subjects = van wie de gegevens zijn
mapping-field-data = welke gegevens
mapping-field-special-data = bijzondere gegevens, of ja en nee
mapping-field-source = waar de gegevens vandaan komen
mapping-field-basis = grondslag (AVG art. 6)
mapping-field-law = de wet achter de grondslag
mapping-field-interest = het gerechtvaardigde belang
mapping-field-recipients = ontvangers, van welke rol ook
mapping-field-processors = ontvangers die verwerker zijn
mapping-field-joint = ontvangers die samen met ons verantwoordelijk zijn
mapping-field-countries = landen buiten de EER
mapping-field-safeguard = waarborg bij doorgifte
mapping-field-keep = bewaartermijn
mapping-field-measures = beveiligingsmaatregelen
mapping-field-dpia = dag van de DPIA, of wat haar nodig maakt
mapping-field-role = onze rol: verantwoordelijke of verwerker
mapping-field-status = of de verwerking nog loopt
mapping-field-remark = wordt een opmerking in het beleid
mapping-field-skip = wordt niet gelezen
