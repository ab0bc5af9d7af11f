# Waarom een opdracht niet kon doen wat werd gevraagd, en wat te doen.

# Wat het systeem van een bestand zegt.
io-not-found = het is er niet
io-denied = deze gebruiker mag er niet bij
io-full = de schijf is vol, of de grens ervan is bereikt
io-read-only = op deze schijf kan niet worden geschreven
io-folder = het is een map
io-no-folder = een deel van het pad is geen map
io-other = { $text }

# Bestanden.
file-read = `{ $path }` is niet te lezen: { $why }
no-shelf = hier worden geen andere bestanden gelezen
file-read-help = kijk naar het pad en naar wie het mag lezen
file-no-folder = de map `{ $folder }` is er niet
file-no-folder-help = maak de map, of noem een bestand in een map die er is
no-policy = in `{ $path }` staat geen privacy.toml
no-policy-help = staat het beleid ergens anders: `--in MAP`. Nog geen beleid? Begin met een voorbeeld uit `examples/`, kijk rond met `waarborg demo`, of maak er een van wat u hebt: `waarborg register import` (een register in Excel of CSV), `waarborg import fideslang`
file-write = `{ $path }` is niet te schrijven: { $why }
file-write-help = kijk naar het pad, de rechten en de ruimte op de schijf; wat er stond is niet veranderd
file-not-text = `{ $path }` is geen UTF-8-tekst, bij byte { $at }
file-not-text-help = sla het op als UTF-8
file-too-big = `{ $path }` is { $size } MB; zo'n bestand is hoogstens { $most } MB
file-too-big-help = kijk of dit het goede bestand is
file-inside-office = `{ $path }` ligt in `.waarborg`, waar het bewijs zelf staat
file-inside-office-help = noem een bestand ergens anders
file-not-ours = `{ $path }` bestaat al en is niet door deze opdracht gemaakt
file-not-ours-help = noem een ander bestand, of haal dit zelf weg
file-no-toml = `{ $path }` is geen TOML
file-no-toml-help = `waarborg check` zegt waar
file-unread = dit bestand is zo niet te lezen; er is niets gedaan
file-unread-help = herstel wat hierboven staat, en probeer het opnieuw
format-unsupported = `--format { $format }` kan deze opdracht niet maken
format-unsupported-help = wel: { $can }
clock-demo-future = de demo kan niet van { $day } zijn: die dag moet nog komen
clock-demo-future-help = laat `--today` weg, of noem een dag tot en met vandaag
no-random = dit systeem geeft geen willekeurige bytes: { $why }
no-random-help = zonder die bytes kunnen geen sleutels worden gemaakt; kijk naar het systeem
no-rule = er is geen regel `{ $code }`
no-rule-help = { $meant ->
    [none] `waarborg explain` noemt de regels
   *[other] bedoelde u `{ $meant }`?
 }
hold-name = `{ $table }` noemt geen tabel
hold-name-help = noem hem als SYSTEEM.TABEL, bijvoorbeeld crm.customers
say-yes = hier kan niemand antwoorden
say-yes-help = zeg `--yes` om zonder vragen uit te voeren
demo-folder = `{ $path }` bestaat al en is niet leeg
demo-folder-help = noem een andere map: waarborg demo MAP
key-text = `{ $text }` is geen bestand en geen publieke sleutel
key-text-help = geef een bestand met de sleutel, of de sleutel zelf; `waarborg evidence key` toont hem

# Databases.
connect = { $system }: { $why }
connect-missing = er staat geen database op `{ $path }`
connect-missing-help = kijk naar `path` in systems.toml: het pad begint bij dat bestand
connect-not-a-database = `{ $path }` is geen SQLite-database
connect-not-a-database-help = kijk naar `path` en `kind` in systems.toml
connect-damaged = `{ $path }` is beschadigd: { $why }
connect-damaged-help = zet een reservekopie terug, en voer daarna opnieuw `waarborg plan` uit
connect-unreadable = `{ $path }` mag deze gebruiker niet lezen
connect-unreadable-help = geef deze gebruiker het recht om het bestand en zijn map te lezen
connect-read-only = in `{ $path }` mag deze gebruiker niet schrijven
connect-read-only-help = om hier gegevens te beëindigen moet deze gebruiker in het bestand en zijn map mogen schrijven
connect-cannot-open = `{ $path }` is niet te openen
connect-cannot-open-help = kijk naar de rechten van het bestand en zijn map
connect-side-files = `{ $path }` is alleen te lezen samen met zijn bestanden -wal en -shm, en die kunnen in zijn map niet worden gemaakt
connect-side-files-help = geef deze gebruiker het recht om in de map te schrijven, of zet de database op `pragma journal_mode = delete`
connect-locked = een ander programma houdt `{ $path }` bezet
connect-locked-help = sluit het programma dat erin schrijft, of probeer het later opnieuw
connect-full = de schijf van `{ $path }` is vol
connect-full-help = maak ruimte en probeer het opnieuw; wat niet af was, is teruggedraaid
connect-io = de schijf van `{ $path }` weigert te lezen of te schrijven: { $why }
connect-io-help = kijk of de schijf vol of kapot is
connect-other = `{ $path }`: { $why }
connect-other-help = kijk naar de database met `waarborg systems check`

# Het kantoor.
office-inspection = de kaart van `{ $system }` past niet bij zijn database
office-inspection-help = zie elk probleem; `waarborg systems check` laat ze opnieuw zien
office-kind = `{ $system }` is geen SQLite-database; deze versie plant en beëindigt alleen in SQLite
office-kind-help = laat zijn tabellen voorlopig uit de kaart
office-store = de eigen administratie ({ $path }) is niet te gebruiken: { $why }
office-store-help = kijk naar de rechten van het bestand en de ruimte op zijn schijf
office-batch = { $system }.{ $table }: { $why }
office-batch-help = { $batches ->
    [0] in { $system } is niets beëindigd; voer `apply` opnieuw uit als dit is hersteld
    [one] in { $system } is 1 stap ({ $rows } rijen) beëindigd en vastgelegd; als dit is hersteld, gaat `apply` daar verder
   *[other] in { $system } zijn { $batches } stappen ({ $rows } rijen) beëindigd en vastgelegd; als dit is hersteld, gaat `apply` daar verder
 }
office-none = in `{ $path }` is nog geen kantoor: hier is nog niets gepland, vastgehouden of vastgelegd
office-none-help = de eerste `waarborg plan` maakt het
office-no-plan = er is geen plan `{ $plan }`
office-no-plan-help = maak er een met `waarborg plan`
office-plan-damaged = de sleutels van plan `{ $plan }` zijn niet die het heeft vastgezet
office-plan-damaged-help = maak een nieuw plan met `waarborg plan`
office-plan-differs = plan `{ $plan }` is gemaakt voor { $what ->
    [policy] een ander beleid
    [map] een andere kaart
    [law] een andere versie van de wet
    [day] een andere dag
   *[other] een andere database
 }
office-plan-differs-help = maak een nieuw plan met `waarborg plan`
office-plan-in-future = plan `{ $plan }` is voor { $today }, en vandaag is { $now }
office-plan-in-future-help = plannen voor latere dagen zijn alleen om te kijken; maak er een voor vandaag
office-plan-expired = plan `{ $plan }` is gemaakt op { $made }; een plan geldt { $days } dagen
office-plan-expired-help = maak een nieuw plan met `waarborg plan`
office-clock-behind = de klok zegt { $now }, en het logboek is het laatst geschreven op { $last }
office-clock-behind-help = zet de klok van deze computer goed; staat hij goed, dan stond hij eerder fout: `--clock-is-right`
office-more-than-a-fifth = { $rows } van de { $total } rijen van `{ $table }` zouden binnen 30 dagen eindigen: meer dan een vijfde
office-more-than-a-fifth-help = kijk naar het plan; als het klopt: `{ $flags }`
office-no-hold = er is geen bewaarplicht `{ $hold }`
office-no-hold-help = zie `waarborg hold list`
office-no-table = `{ $table }` is geen tabel van de kaart
office-no-table-help = noem hem als SYSTEEM.TABEL
office-stopped = gestopt bij { $at }
office-stopped-help = voer het opnieuw uit
office-value = dit kan niet in het logboek staan: { $why }
office-value-help = gebruik letters, cijfers, `_`, `.`, `:` en `-`
office-keys-gone = de sleutels van dit kantoor zijn weg: `{ $path }` is er niet, en er is wel een logboek
office-keys-gone-help = zet de map terug uit haar eigen reservekopie; zonder die map kan niets aan dit logboek worden toegevoegd
office-salt-gone = het zout van dit kantoor is weg: `{ $path }` is er niet, en er is wel een logboek
office-salt-gone-help = zet het bestand terug uit de reservekopie van de sleutels; nieuw zout past niet bij wat is vastgelegd
office-salt-wrong = `{ $path }` heeft geen 32 bytes
office-salt-wrong-help = zet het bestand terug uit de reservekopie van de sleutels
office-salt-open = anderen op deze computer kunnen `{ $path }` lezen
office-salt-open-help = zet de rechten op 0600
office-records-gone = de administratie van dit kantoor is weg: `{ $path }` is er niet, en er is wel een logboek
office-records-gone-help = zet het bestand terug uit de reservekopie: daarin staan de bewaarplichten
office-log-gone = het logboek van dit kantoor is weg: `{ $path }` is er niet, en de sleutels zijn er wel
office-log-gone-help = zet de map terug uit de reservekopie; is die er niet: `waarborg evidence begin-anew`
office-log-here = in `{ $path }` staat een heel logboek: er valt niets opnieuw te beginnen
office-log-here-help = `waarborg evidence verify` bekijkt het

# Het logboek met het bewijs.
log-file = `{ $path }` is niet te lezen of te schrijven: { $why }
log-file-help = kijk naar de schijf, het pad en wie daar mag schrijven
log-busy = een andere opdracht van waarborg schrijft in het logboek in `{ $path }`
log-busy-help = wacht tot die klaar is, of stop hem
log-exists = in `{ $path }` staat al een logboek
log-exists-help = open dat; een logboek wordt nooit overschreven
log-missing = in `{ $path }` staat geen logboek
log-missing-help = zet de map terug uit de reservekopie; waar nog nooit iets is vastgelegd, maakt `waarborg plan` het
log-damaged = regel { $line } van `{ $path }` is beschadigd: { $why }
log-damaged-help = zet een hele kopie van het logboek terug; het checkpoint en de ankers zeggen welke heel is
log-changed = de regels { $from } tot en met { $to } van `{ $path }` zijn niet die het checkpoint heeft ondertekend
log-changed-help = zet een hele kopie van het logboek terug; het checkpoint en de ankers zeggen welke heel is
log-older = het logboek heeft { $held } regels; { $by } heeft er { $seen } gezien: er is een oudere kopie teruggezet
log-older-help = zet de nieuwste kopie van het logboek terug; is die er niet: `waarborg evidence begin-anew`
log-lost = hier is geen logboek, en { $by } heeft er { $seen } regels van gezien: het is kwijt of weggehaald
log-lost-help = zet de nieuwste kopie van het logboek terug; is die er niet: `waarborg evidence begin-anew`
log-split-view = { $by } heeft een ander logboek van { $size } regels gezien dan dit: twee logboeken dragen één naam
log-split-view-help = bewaar ze allebei en vergelijk de regels tot daar: een van de twee is herschreven
log-checkpoint = in `{ $path }` staat geen checkpoint van dit logboek: { $why }
log-checkpoint-help = zet het bestand terug uit de reservekopie; een checkpoint wordt nooit bewerkt
log-anchor = regel { $line } van `{ $path }` is geen anker
log-anchor-help = zet het bestand terug uit de reservekopie; ankers worden nooit bewerkt
log-wrong-key = het logboek is ondertekend met `{ $expected }`, niet met `{ $given }`
log-wrong-key-help = geef de sleutel die nu geldt; na een wisseling is dat de nieuwe
log-wrong-name = een sleutel met de naam `{ $given }` kan niet volgen in een logboek met de naam `{ $expected }`
log-wrong-name-help = maak de nieuwe sleutel met de naam van het logboek
log-reserved = de regels `opened` en `key-rotated` schrijft het logboek zelf
log-reserved-help = maak een logboek om het te openen, wissel de sleutel om die te veranderen
log-poisoned = eerder schrijven naar `{ $path }` is mislukt, en wat daar nu staat is niet bekend
log-poisoned-help = voer de opdracht opnieuw uit: die kijkt welke regels er zijn
log-beyond = regel { $index } is gevraagd; er zijn er { $size }
log-beyond-help = vraag een regel die het logboek heeft
log-no-checkpoint = het checkpoint van het logboek in `{ $path }` is weg: niets ondertekent de regels
log-no-checkpoint-help = zet het bestand `checkpoint` terug uit de reservekopie; zonder dat bewijst het logboek niets
log-reading = dit logboek is geopend om te lezen
log-reading-help = open het om te schrijven

# Sleutels.
key-name = `{ $name }` kan geen naam van een sleutel zijn
key-name-help = neem letters, cijfers en `_.:/-`, hoogstens 120
key-public = `{ $text }` is geen publieke sleutel
key-public-help = een publieke sleutel is geschreven als `naam+hash+base64`; neem hem helemaal over
key-exists = in `{ $path }` staat al een sleutel
key-exists-help = gebruik die, of noem een ander bestand; een sleutel wordt nooit overschreven
key-secret = `{ $path }` is geen sleutel om te ondertekenen
key-secret-help = zet het bestand terug uit zijn eigen reservekopie; een verloren sleutel wordt vervangen, niet hersteld
key-open = anderen op deze computer kunnen de sleutel in `{ $path }` lezen
key-open-help = zet de rechten op 0600, en wissel de sleutel als anderen hem kunnen hebben gelezen
key-file = de sleutel in `{ $path }` is niet te lezen of te schrijven: { $why }
key-file-help = kijk naar het pad en naar wie het mag lezen

# Checkpoints, notities, regels, sleutels in het logboek.
checkpoint-line = het is geen checkpoint: { $what ->
    [origin] de herkomst
    [size] het aantal
    [root] de wortel
    [extension] een verdere regel
   *[other] het laatste regeleinde
 } ontbreekt of klopt niet
note-text = het is geen ondertekende notitie: te lang, of met besturingstekens
note-no-signatures = het is geen ondertekende notitie: er staat geen lege regel tussen de tekst en de handtekeningen
note-signature-line = het is geen ondertekende notitie: `{ $line }` is geen regel met een handtekening
note-wrong = de handtekening van `{ $key }` hoort niet bij deze tekst
note-unsigned = geen van de sleutels van dit logboek heeft het ondertekend
entry-not-one = de regel is geen regel van een logboek ({ $why })
entry-not-canonical = de regel is niet geschreven zoals het logboek dat doet
entry-no-policy = de regel noemt niet over welk beleid hij gaat
entry-no-actor = de regel noemt niet wie heeft besloten
entry-too-long = de regel is langer dan { $most } bytes
chain-not-opened = het logboek begint niet met `opened`
chain-opened = `opened` staat waar het niet kan staan
chain-other-key = de wisseling komt niet van de sleutel die gold
chain-other-log = de wisseling is ondertekend over een ander logboek dan dit
chain-unsigned = de wisseling is niet met beide sleutels ondertekend
office-many-tables = meer dan één systeem heeft een tabel `{ $table }`
office-many-tables-help = noem hem als SYSTEEM.TABEL
office-no-key = { $table } heeft geen enkele kolom die een rij noemt
office-no-key-help = geef de tabel een primaire sleutel van één kolom; `waarborg systems check` zegt meer
office-no-row = zo'n rij is er niet in { $table }
office-no-row-help = kijk de sleutel na in de database; er geldt geen bewaarplicht
office-many-rows = meer dan één rij van { $table } heeft deze sleutel
office-many-rows-help = schrijf de sleutel precies zoals hij in de database staat; er geldt geen bewaarplicht
office-hold-unmapped = bewaarplicht `{ $hold }` geldt voor { $table }, en die staat niet op de kaart
office-hold-unmapped-help = noem het systeem en de tabel weer zo op de kaart, of hef de bewaarplicht op met `waarborg hold lift { $hold }` en plaats haar opnieuw; er is niets geëindigd
office-holds-differ = het logboek en de eigen administratie kennen niet dezelfde bewaarplichten: { $holds }
office-holds-differ-help = zet de laatste kopie van `.waarborg/office.db` terug; is die er niet: plaats elke bewaarplicht opnieuw met `waarborg hold add`, en hef daarna de genoemde op met `waarborg hold lift`
office-in-doubt = van stap { $batch } van uitvoering `{ $run }` in `{ $system }` is niet te zeggen of die is gedaan: { $why ->
    [unmapped] het systeem staat niet meer op de kaart
   *[differs] de database kent onder dat nummer iets anders dan is aangekondigd
 }
office-in-doubt-help = { $why ->
    [unmapped] zet `{ $system }` terug op de kaart, onder dezelfde naam; tot dan begint er niets
   *[differs] kijk of de database of `.waarborg` uit een reservekopie is teruggezet; tot dat is uitgezocht begint er niets
 }
office-plan-done = plan `{ $plan }` is al helemaal uitgevoerd, in uitvoering `{ $run }`
office-plan-done-help = maak een nieuw plan met `waarborg plan`
office-clock-ahead = de klok zegt { $now }, en het logboek is het laatst geschreven op { $last }: meer dan { $days } dagen daarvoor
office-clock-ahead-help = kijk of de klok van deze computer goed staat; zo ja: `--clock-is-right`
office-today-later = { $today } is nog niet geweest: vandaag is { $now }
office-today-later-help = een plan wordt uitgevoerd op zijn dag of later; laat `--today` weg

# Wat er bij het controleren van een logboek niet klopt.
seen-own = het eigen checkpoint
seen-kept = het bewaarde checkpoint
seen-other = { $name }
entry-backwards = deze regel is van { $at } en die ervoor van { $before }: de tijd loopt terug
verify-no-header = het bestand begint niet als een export van een logboek
verify-version = het bestand is van versie { $version }, die hier niet bekend is
verify-after-checkpoint = na het checkpoint staat nog iets
verify-cut-short = het bestand is midden in een regel afgekapt
verify-checkpoint-line = de regel met het checkpoint is beschadigd
verify-no-key = het logboek noemt geen sleutel
verify-other-header = de sleutel en herkomst van het bestand zijn niet die van de regels
verify-wrong-key = het logboek is ondertekend met `{ $signed }`, niet met `{ $asked }`
verify-no-footer = aan het eind van het bestand staat geen checkpoint: het is afgekapt
verify-checkpoint = het checkpoint klopt niet: { $why }
verify-other-origin = het checkpoint is van `{ $found }`, niet van `{ $expected }`
verify-size = het bestand heeft { $held } regels; het checkpoint ondertekent er { $signed }
verify-changed = de regels zijn niet die het checkpoint ondertekent: er is een veranderd, verplaatst of vervangen
verify-kept = het bewaarde checkpoint klopt niet: { $why }
verify-kept-origin = het bewaarde checkpoint is van een ander logboek, `{ $origin }`
verify-kept-empty = het bewaarde checkpoint is van een leeg logboek en verankert niets
verify-older = het logboek heeft { $held } regels; { $by } heeft er { $seen } gezien: een oudere kopie, of afgekapt
verify-split-view = { $by } heeft een ander logboek van { $size } regels gezien; bewaar ze allebei
verify-no-log = hier is geen logboek
verify-file = `{ $file }` is niet te lezen: { $why }
verify-no-checkpoint = het logboek heeft geen checkpoint: niets ondertekent de regels
verify-unsigned = { $entries ->
    [one] 1 regel na het checkpoint is door niets ondertekend
   *[other] { $entries } regels na het checkpoint zijn door niets ondertekend
 }
verify-torn = de laatste regel is niet af: er staan { $bytes } bytes van
verify-anchor = regel { $line } van de ankers is geen anker
verify-unasked = niet vergeleken met { $by }: die is niet te lezen

# Wat een opdracht erbij zegt.
recovered = een eerdere opdracht is afgebroken: { $unsigned } regels van het logboek waren nog niet ondertekend, en { $bytes } bytes van een regel die niet af was zijn weggehaald; dit staat nu in het logboek
not-recorded = deze controle is niet vastgelegd: { $why }
not-recorded-here = van `{ $path }` is niets vastgelegd: daar is geen kantoor begonnen, of het is niet zijn privacy.toml
check-unrecorded = { $count ->
    [one] 1 controle is niet vastgelegd
   *[other] { $count } controles zijn niet vastgelegd
 }; de bevindingen staan hierboven
check-unrecorded-help = herstel wat erbij staat, of laat `--record` weg: zonder die optie leest `check` alleen
export-behind = { $entries ->
    [one] 1 regel na het laatste checkpoint staat niet in dit bestand
   *[other] { $entries } regels na het laatste checkpoint staan niet in dit bestand
 }
no-holds-here = hier is nog geen kantoor, dus ook geen bewaarplicht
began-anew = een nieuw logboek is begonnen; van het oude zijn ten minste { $lost } regels als bewijs verloren, en dat staat in het nieuwe
began-anew-meaning = wat eerder is beëindigd blijft beëindigd, maar is hier niet meer te bewijzen: beloften zijn onbewezen tot een nieuw plan, en bewaarplichten moeten opnieuw worden geplaatst
began-anew-aside = wat er van het oude logboek nog was, staat in `{ $path }`
begin-anew-unasked = { $by } is niet te lezen, dus is niet bekend wat die van het oude logboek heeft gezien
begin-anew-unasked-help = maak { $by } eerst leesbaar; zonder dat past het nieuwe logboek later niet

# Een verklaring.
statement-transcribes = dit beleid legt `{ $text }` vast: die tekst is de verklaring
statement-transcribes-help = `waarborg adopt` vraagt wat er nog te beslissen is, en maakt er een beleid van dat zelf spreekt; daarna maakt `waarborg statement` de verklaring
statement-transcribes-some = dit beleid legt een bestaande tekst vast: die is de verklaring
statement-transcribes-some-help = `waarborg adopt` vraagt wat er nog te beslissen is, en maakt er een beleid van dat zelf spreekt; daarna maakt `waarborg statement` de verklaring
statement-unspoken = dit beleid spreekt alleen `{ $spoken }`: er is geen verklaring in `{ $language }`
statement-unspoken-help = laat `--language { $language }` weg. Moet zij er wel zijn: zet `"{ $language }"` bij `statement.languages`, en geef { $texts ->
    [one] 1 tekst
   *[other] { $texts } teksten
 } ook in die taal; `waarborg check` noemt ze dan
statement-language = er is geen tekst in `{ $language }` bij { $paths }
statement-language-help = geef beide talen: { "{ nl = \"…\", en = \"…\" }" }
statement-errors = `waarborg check` vindt { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
 } in dit beleid; herstel ze voordat de verklaring online gaat

# Andere documenten: de cookiepagina en de korte melding bij een formulier.
document-errors = `waarborg check` vindt { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
 } in dit beleid; herstel ze voordat dit online gaat
statement-nowhere = waar de hele verklaring staat, is nog niet vastgelegd: zet het adres in `statement.published-at`
cookies-silent = dit beleid zegt niets over cookies
cookies-silent-help = noem ze onder `[cookie]`, of noem de soorten: `cookies.kinds = ["functional"]`
notice-of-what = noem een formulier of een doel
notice-of-what-help = { $known ->
    [none] geen doel noemt een formulier; gebruik `--purpose ID`, of geef een doel `forms = ["contact"]`
   *[other] `--form` met een van deze: { $known }; of `--purpose ID`
 }
no-form = geen doel noemt het formulier `{ $wanted }`
no-form-help = { $meant ->
    [none] { $known ->
        [none] geef het doel waarvoor het formulier is `forms = ["{ $wanted }"]`
       *[other] het beleid noemt: { $known }
     }
   *[other] bedoelde u `{ $meant }`? het beleid noemt: { $known }
 }
no-purpose = er is geen doel `{ $wanted }`
no-purpose-help = { $meant ->
    [none] het beleid noemt: { $known }
   *[other] bedoelde u `{ $meant }`? het beleid noemt: { $known }
 }
notice-long = de eerste laag heeft { $words } woorden; aanbevolen is ten hoogste { $most }
notice-long-help = splits het formulier, of geef de doelen kortere teksten
notice-ask = vraag in het formulier: { $data }
notice-ask-with-consent = vraag alleen van wie toestemming geeft: { $data }
notice-ask-optional = vraag zonder te verplichten: { $data }
notice-box-consent = zet in het formulier een vakje `{ $name }`, niet vooraf aangevinkt; wie het leeg laat, geeft geen toestemming
notice-box-objection = zet in het formulier een vakje `{ $name }`, niet vooraf aangevinkt; wie het aanvinkt, maakt bezwaar

# Een stap die is teruggedraaid.
act-more-than-planned = wissen uit `{ $table }` zou ook rijen wissen die het plan niet noemt; van deze stap is niets gedaan
act-more-than-planned-help = zoek een verwijzing met `on delete cascade` of een trigger die wist; `waarborg systems check` zegt meer
act-clock-moved = leegmaken van `{ $table }` zou een klok opnieuw laten beginnen, of veranderen waar een test naar kijkt; van deze stap is niets gedaan
act-clock-moved-help = laat de trigger die de datum schrijft leeggemaakte rijen met rust
act-database = de database weigert: { $why }
act-database-help = van deze stap is niets gedaan

# Wat op de opdrachtregel niet kan.
office-hold-without-row = de rij van bewaarplicht `{ $hold }` staat niet meer in { $table }, of heeft een andere sleutel
office-hold-without-row-help = zoek de rij op en plaats de bewaarplicht opnieuw met `waarborg hold add`; hef deze daarna op met `waarborg hold lift { $hold }`; er is niets geëindigd
office-same-database = `{ $first }` en `{ $second }` zijn dezelfde database
office-same-database-help = noem haar één keer in systems.toml, met al haar tabellen
office-no-system = `{ $system }` is geen systeem van de kaart
office-no-system-help = de kaart, systems.toml, noemt: { $known }
hold-review-past = { $day } is al geweest
hold-review-past-help = noem een dag in de toekomst, waarop iemand kijkt of de bewaarplicht nog nodig is
keep-no-checkpoint = `{ $path }` is geen checkpoint
keep-no-checkpoint-help = een checkpoint is wat `waarborg evidence checkpoint` toont; bewaar dat als bestand
statement-defaults = { $count ->
    [one] 1 waarde
   *[other] { $count } waarden
 } in deze verklaring staan niet in uw bestand maar komen uit de standaard; `waarborg show --origin` noemt ze
form-unclear = wat er in `{ $path }` moet komen, is niet duidelijk: { $asked ->
    [none] de naam zegt geen vorm die dit document kan hebben
   *[other] gevraagd is { $asked }, en de naam zegt iets anders
 }
form-unclear-help = geef het bestand een naam die past bij de vorm: { $can }
fmt-nothing = in `{ $path }` staat geen `privacy.toml` en geen `systems.toml`
fmt-nothing-help = noem de bestanden, of een map met `--in`
