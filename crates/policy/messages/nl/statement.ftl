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
source-not-found = de naam `{ $host }` is niet te vinden
source-not-public = `{ $host }` is { $ip }: geen plaats op het openbare internet
source-insecure = een beveiligde pagina stuurt door naar het onbeveiligde `{ $to }`
source-redirects = de pagina stuurt meer dan { $most } keer door
source-unreachable = er kwam geen verbinding ({ $detail })
source-untrusted = de verbinding is niet te vertrouwen ({ $detail })
source-late = er kwam niet binnen { $seconds } seconden een heel antwoord
source-long = er komt meer dan { $most } bytes
source-status = het antwoord is status { $status }
source-content-type = er komt `{ $kind }`, en dat wordt niet gelezen
source-answer = het antwoord is niet te begrijpen ({ $detail })
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
statement-read = gelezen: { $what } ({ $sentences } zinnen{ $name })
statement-read-name = { " " }van { $name }
statement-first = Het belangrijkste eerst
statement-rest = Alle bevindingen
statement-absent = staat niet in de verklaring
statement-under = onder "{ $heading }"
statement-unsure = Niet zeker gelezen: { $count ->
    [one] één waarde
   *[other] { $count } waarden
 } (`waarborg read` laat zien welke, en waar zij vandaan komen)
statement-nothing = Geen bevindingen. Dat zegt alleen iets over wat gelezen kon worden.
statement-next = `waarborg read { $path } -o privacy.toml` maakt van deze tekst een beleid om te verbeteren
statement-no-advice = dit leest een programma: het is geen juridisch advies
read-exists = `{ $path }` bestaat al
read-exists-help = geef een andere naam, of verplaats het bestand: `read` overschrijft niets
read-written = geschreven: { $path }, met de woorden in { $words }
read-questions = { $count ->
    [one] Eén vraag
   *[other] { $count } vragen
 } over wat de tekst open laat:
read-question-doubtful = bedoelt de tekst { $path } = { $value }?
read-question-refused = wat moet bij { $path } staan? Dit paste er niet: { $value }
read-questions-next = `waarborg read --ask` stelt ze een voor een
read-ask = houden? [j/n, enter is overslaan]
read-several = geef met `-o` een map voor de labels van { $count } verklaringen
read-policy = `{ $path }` is een beleid, en geen verklaring
read-policy-help = `read` leest tekst, Markdown, HTML, PDF, DOCX of een adres
review-title = Nagelezen:
review-about = { $name }, naar het recht van { $law }, op { $day }
review-text = De verklaring, met wat eraan opvalt
review-absent = Wat er niet in staat
review-also = de andere plaats
review-error = fout
review-warning = waarschuwing
review-advice = advies
review-unsure = { $count ->
    [one] Eén waarde is niet zeker gelezen.
   *[other] { $count } waarden zijn niet zeker gelezen.
 }
review-policy = van `{ $path }` is geen bladzijde te maken: het is een beleid
review-policy-help = geef een verklaring, of maak de verklaring van het beleid met `waarborg statement`
statement-more = en { $count ->
    [one] nog één plaats
   *[other] nog { $count } plaatsen
 }
