# Verklaringen lezen: bestanden, adressen en wat erin staat.

source-file = { $name }: { $why }
source-unreadable = dit lijkt { $looks }, en dat wordt niet gelezen
source-too-large = het bestand heeft { $bytes } bytes; hoogstens { $most } worden gelezen
source-too-much = er zit meer in dan uit één verklaring gelezen wordt ({ $format })
source-too-slow = lezen duurde langer dan { $seconds } seconden ({ $format })
source-damaged = het bestand is beschadigd ({ $format })
source-locked = het bestand is met een wachtwoord vergrendeld ({ $format })
source-no-text = er staat geen tekst in ({ $format })
source-scanned = de { $pages } bladzijden zijn afbeeldingen zonder tekst ({ $format })
source-needs-script = de pagina wordt door een script gemaakt; zonder script staat er geen tekst in
source-malformed = dit is geen adres van een pagina
source-scheme = het adres begint met `{ $scheme }`; alleen http en https worden opgehaald
source-credentials = in het adres staat een gebruikersnaam of wachtwoord
source-not-found = de naam `{ $host }` bestaat niet, of is nu niet op te zoeken
source-not-public = `{ $host }` is { $ip }: geen plaats op het openbare internet
source-insecure = een beveiligde pagina stuurt door naar het onbeveiligde `{ $to }`
source-redirects = de pagina stuurt meer dan { $most } keer door
source-unreachable = er kwam geen verbinding met de site
source-untrusted = de beveiligde verbinding klopt niet
source-late = de site gaf niet binnen { $seconds } seconden een heel antwoord
source-long = er komt meer dan { $most } bytes
source-status = de site geeft geen pagina: zij antwoordt met { $status }
source-content-type = er komt `{ $kind }`, en dat wordt niet gelezen
source-answer = het antwoord van de site is niet te begrijpen
source-refused = de verbinding is geweigerd: op dit adres luistert geen website
source-broken-off = de site verbrak de verbinding
source-no-way = het netwerk van deze computer komt niet bij de site
source-expired = de verbinding is niet te vertrouwen: het certificaat van de site is verlopen
source-not-yet = de verbinding is niet te vertrouwen: het certificaat van de site geldt nog niet
source-other-name = de verbinding is niet te vertrouwen: het certificaat is van een andere naam
source-unknown-issuer = de verbinding is niet te vertrouwen: deze computer kent de uitgever van het certificaat niet
source-gone = de pagina is er niet: de site antwoordt met { $status }
source-sign-in = de site vraagt om in te loggen ({ $status })
source-forbidden = de site laat dit programma niet toe ({ $status })
source-too-often = de site wil even geen vragen meer ({ $status })
source-broken-site = de site is stuk: zij antwoordt met { $status }
source-input = standaardinvoer
source-looks-empty = een leeg bestand
source-looks-image = een afbeelding
source-looks-odt = een OpenDocument-tekst (ODT)
source-looks-doc = een oud of vergrendeld Word-document (DOC)
source-looks-rtf = een RTF-document
source-looks-sheet = een rekenblad
source-looks-slides = een presentatie
source-looks-epub = een elektronisch boek (EPUB)
source-looks-archive = een archief
source-looks-mht = een pagina die als één bestand is bewaard (MHT)
source-looks-xml = XML
source-looks-binary = een bestand zonder tekst
source-remedy-other-file = het bestand wordt niet gelezen
source-remedy-other-file-help = geef een ander bestand of adres
source-remedy-save-as-docx = het bestand wordt niet gelezen
source-remedy-save-as-docx-help = bewaar het als DOCX of PDF in het programma waar het mee gemaakt is, en geef dat
source-remedy-save-as-text = het bestand wordt niet gelezen
source-remedy-save-as-text-help = kopieer de tekst in een bestand met platte tekst (.txt), en geef dat
source-remedy-unpack = het bestand wordt niet gelezen
source-remedy-unpack-help = pak het archief uit en geef de verklaring die erin zit
source-remedy-save-page = het bestand wordt niet gelezen
source-remedy-save-page-help = open de pagina in een browser, bewaar haar als HTML of kopieer de tekst, en geef dat bestand
source-remedy-recognise = het bestand wordt niet gelezen
source-remedy-recognise-help = laat de tekst herkennen (OCR) en geef het resultaat
source-remedy-no-password = het bestand wordt niet gelezen
source-remedy-no-password-help = bewaar het zonder wachtwoord
source-remedy-save-anew = het bestand wordt niet gelezen
source-remedy-save-anew-help = open het en bewaar het opnieuw
source-remedy-alone = het bestand wordt niet gelezen
source-remedy-alone-help = geef een bestand met alleen de verklaring
source-remedy-address = het bestand wordt niet gelezen
source-remedy-address-help = kijk het adres na: het begin, de naam, een tikfout
source-remedy-last-address = het bestand wordt niet gelezen
source-remedy-last-address-help = geef het adres waar het doorsturen eindigt
source-remedy-allow-private = het bestand wordt niet gelezen
source-remedy-allow-private-help = is een adres in het eigen netwerk bedoeld, geef dan `--allow-private`
source-remedy-later = het bestand wordt niet gelezen
source-remedy-later-help = probeer het later, of bewaar de pagina in een browser en geef dat bestand
source-remedy-name = de pagina wordt niet gelezen
source-remedy-name-help = kijk of de naam goed geschreven is, en of deze computer internet heeft
source-remedy-place = de pagina wordt niet gelezen
source-remedy-place-help = kijk naar de naam en de poort; kloppen die, dan ligt de site eruit: probeer het later
source-remedy-network = de pagina wordt niet gelezen
source-remedy-network-help = kijk of deze computer internet heeft, en probeer het opnieuw
source-remedy-clock = de pagina wordt niet gelezen
source-remedy-clock-help = kijk of de klok van deze computer goed staat; staat die goed, dan moet de beheerder van de site het certificaat vernieuwen
source-remedy-find = de pagina wordt niet gelezen
source-remedy-find-help = zoek de verklaring op de site in een browser, en geef het adres dat zij daar heeft
source-remedy-browser = de pagina wordt niet gelezen
source-remedy-browser-help = open de pagina in een browser, bewaar haar als HTML of PDF, en geef dat bestand
address-bare = `{ $path }` is geen bestand dat er is, en lijkt een adres
address-bare-help = zet het begin ervoor: { $address }
address-scheme = `{ $path }` begint met `{ $scheme }:`; alleen adressen met http:// of https:// worden opgehaald
address-scheme-help = { $scheme ->
    [file] geef het pad van het bestand, zonder `file://`
    [ftp] haal het bestand zelf op en geef dat, of geef het adres van de pagina op het web
   *[other] geef het adres van de pagina op het web, met https:// ervoor, of een bestand
 }
check-no-statement = { $path }: dit is geen privacyverklaring: er staat niets in over persoonsgegevens, en het is niet beoordeeld
check-no-statement-help = geef het bestand of het adres van de verklaring zelf
check-own-page = { $path }: dit is een bladzijde met bevindingen die `waarborg check` zelf schreef
check-own-page-help = geef de verklaring waar de bladzijde over gaat
words-no-policy = `{ $path }` is de lijst met woorden bij een beleid, en zelf geen beleid
words-no-policy-help = geef het beleid dat ernaast staat: `{ $policy }`
statement-read = gelezen: { $what }{ $name } ({ $tongue ->
    [en] Engels
   *[other] Nederlands
 }, { $sentences ->
    [one] 1 zin
   *[other] { $sentences } zinnen
 })
statement-read-name = { " " }van { $name }
statement-more = en { $count ->
    [one] nog één plaats
   *[other] nog { $count } plaatsen
 }
statement-first = Het belangrijkste eerst
statement-rest = Alle bevindingen over de tekst
statement-records-title = Kan een tekst niet laten zien: zorg dat u het kunt laten zien
statement-absent = staat niet in de verklaring
statement-look = dit hoort bij: { $place }
statement-under = onder "{ $heading }"
statement-records = Dit hoort in de eigen administratie van de organisatie. Een verklaring hoeft het niet te zeggen.
statement-unsure = Niet zeker gelezen ({ $count ->
    [one] 1 plaats
   *[other] { $count } plaatsen
 }): wat hierover gevonden is, of niet gevonden is, moet iemand nakijken
statement-unsure-more = en nog { $count }
statement-no-errors = Geen fouten gevonden. Dat gaat alleen over wat dit programma kon lezen; het is geen oordeel dat de verklaring voldoet.
statement-next = `waarborg read { $path } -o privacy.toml` maakt van deze tekst een beleid om te verbeteren{ $questions ->
    [0] { "" }
   *[other] { "," } en vraagt met `--ask` wat niet zeker was
 }
statement-no-advice = dit las een programma: het is geen juridisch advies
read-exists = `{ $path }` bestaat al
read-exists-help = geef een andere naam, of verplaats het bestand: `read` overschrijft niets
read-written = geschreven: { $path }, met de woorden in { $words }
read-questions = { $count ->
    [one] Eén vraag
   *[other] { $count } vragen
 } over wat de tekst open laat:
read-question-doubtful = bedoelt de tekst `{ $path }` = { $value }?
read-question-refused = wat moet bij `{ $path }` staan? { $value } paste er niet
read-question-open = wat moet bij `{ $path }` staan?
doubt-every = alle doelen
doubt-data = Bedoelt de tekst dat voor { $title } deze gegevens nodig zijn: { $what }?
doubt-without-purpose = Bedoelt de tekst dat deze gegevens worden verzameld, zonder te zeggen waarvoor: { $what }?
doubt-keep = Bedoelt de tekst dat gegevens voor { $title } zo lang blijven: { $what }?
doubt-basis = Bedoelt de tekst dat dit de grondslag is voor { $title }: { $what }?
doubt-allowed = Bedoelt de tekst dat dit de reden is waarom { $category } mogen voor { $title }: { $what }?
doubt-recipients = Bedoelt de tekst dat deze ontvangers gegevens krijgen voor { $title }: { $what }?
doubt-reuses = Bedoelt de tekst dat voor { $title } gegevens opnieuw worden gebruikt die eerst hiervoor waren: { $what }?
doubt-profiles = Bedoelt de tekst dat voor { $title } profielen van mensen worden gemaakt?
doubt-marketing = { $word ->
    [existing-customer] Bedoelt de tekst dat eigen klanten deze reclame krijgen zonder eerst toestemming te geven: { $title }?
    [opt-in] Bedoelt de tekst dat iemand deze reclame pas krijgt na toestemming: { $title }?
   *[other] Bedoelt de tekst dat iemand deze reclame krijgt tot hij zich afmeldt: { $title }?
 }
doubt-open = Wat bedoelt de tekst hier?
read-questions-next = `waarborg read --ask` stelt ze een voor een; `--answers` leest de antwoorden uit een bestand
read-ask = is dat zo? [j of y is ja, n is nee, of een andere waarde; enter om over te slaan, q om te stoppen]
read-ask-open = [een waarde, enter om over te slaan, q om te stoppen]
read-stopped = gestopt: er is niets geschreven
read-no-terminal = de antwoorden komen van de standaardinvoer, een per regel
read-answers-unread = `{ $path }` is geen TOML: { $what }
read-answers-unread-help = schrijf per regel een pad tussen aanhalingstekens en een antwoord: "purpose.billing.basis" = true
read-answer-unknown = `{ $path }` antwoordt op `{ $what }`, en dat is geen vraag
read-answer-unknown-help = `waarborg read --format json` noemt de vragen
read-answer-table = `{ $path }`: bij `{ $what }` staat geen antwoord
read-answer-table-help = antwoord met `true` (het is zo), `false` (het is niet zo) of een waarde; zet het pad tussen aanhalingstekens
read-several = zonder map kunnen de labels van { $count } verklaringen nergens heen
read-several-help = geef een map met `-o`
read-one = `read` maakt van één verklaring een beleid
read-one-help = noem één verklaring, of vraag van verscheidene de labels: `--format labels -o MAP`
read-policy = `{ $path }` is een beleid, en geen verklaring
read-policy-help = `read` leest tekst, Markdown, HTML, PDF, DOCX of een adres
read-folder = `{ $path }` is een map
read-folder-help = noem de verklaring die erin ligt, of vraag van alle de labels: `--format labels -o MAP`
words-unread = de woorden in `{ $path }` zijn niet te lezen, en staan niet bij de bevindingen: { $why }
words-unread-help = maak het bestand leesbaar, of maak het opnieuw met `waarborg read`
check-some-unread = { $count ->
    [one] 1 bestand is niet gelezen
   *[other] { $count } bestanden zijn niet gelezen
 }; de andere zijn wel beoordeeld
check-some-unread-help = herstel wat hierboven staat, en probeer het opnieuw
review-title = Nagelezen:
review-about = { $name } · { $sentences ->
    [one] 1 zin
   *[other] { $sentences } zinnen
 } · beoordeeld op { $day } naar het recht van { $law }
review-text = De verklaring, met de bevindingen ernaast
review-absent = Wat nergens staat
review-absent-lead = De verklaring zegt hier niets over, en heeft ook geen kop waar het onder hoort.
review-place = plaats { $order }
review-words = de woorden
review-mention = bevinding
review-error = fout
review-warning = waarschuwing
review-advice = advies
review-doubts = Niet zeker gelezen
review-doubts-lead = Wat hierover gevonden is, of niet gevonden is, moet iemand nakijken.
review-colophon = Gemaakt met Waarborg: een programma las de verklaring. Het is geen juridisch advies, en wat niet genoemd wordt is daarmee niet in orde.
review-skip = Naar de verklaring
review-policy = van `{ $path }` is geen bladzijde te maken: het is een beleid
review-policy-help = geef een verklaring, of maak de verklaring van het beleid met `waarborg statement`
review-several = { $count } verklaringen passen niet op één bladzijde
review-several-help = geef een map met `-o`: elke verklaring krijgt een bladzijde
review-other-form = met `-o` wordt een bladzijde geschreven, en gevraagd is { $format }
review-other-form-help = geef een naam die op `.html` eindigt, of schrijf de uitvoer met `>` naar een bestand
statement-foreign = deze tekst lijkt { $language ->
    [de] Duits
    [fr] Frans
    [es] Spaans
   *[it] Italiaans
  }; gelezen worden Nederlands en Engels
statement-foreign-help = geef de Nederlandse of Engelse versie van de tekst
