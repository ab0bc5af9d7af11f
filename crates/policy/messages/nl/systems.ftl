# Wat een kaart in de weg staat, en waarschuwingen bij een plan.
systems-no-table = de database heeft geen tabel `{ $table }`
systems-no-table-help = { $meant ->
    [none] kijk naar de naam in systems.toml
   *[other] bedoelde u `{ $meant }`?
 }
systems-no-column = `{ $table }` heeft geen kolom `{ $column }`
systems-no-column-help = { $meant ->
    [none] kijk naar de naam in systems.toml
   *[other] bedoelde u `{ $meant }`?
 }
systems-view = `{ $table }` is een view of een virtuele tabel
systems-view-help = zet de tabel met de rijen zelf in de kaart
systems-no-key = `{ $table }` heeft geen enkele kolom die een rij aanwijst: rijen hebben geen naam, dus eindigt daar niets
systems-no-key-help = geef de tabel een unieke kolom die niet leeg mag zijn, of maak haar opnieuw met een sleutel: create table { $made } ({ $key } integer primary key, { $declared }); insert into { $made } ({ $columns }) select { $columns } from { $bare }; drop table { $bare }; alter table { $made } rename to { $bare }; met haar regels, indexen en triggers zoals ze waren
systems-trigger = trigger `{ $trigger }` op `{ $table }` kan kopiëren wat wordt gewist of gewijzigd
systems-trigger-help = lees hem, en zet dan `triggers = { "{" } "{ $trigger }" = "reviewed" { "}" }`
systems-block = `{ $table }` moet eerst worden geblokkeerd; dat kan deze versie niet
systems-block-help = laat `ending` weg, of laat de tabel uit de kaart
systems-generalise = `{ $table }.{ $column }` moet worden vergroofd; dat kan deze versie niet
systems-generalise-help = gebruik `blank` of `keep`
systems-unrelated = nergens staat bij welke rijen van `{ $parent }` de rijen van `{ $table }` horen
systems-unrelated-help = de database heeft geen verwijzing: noem de kolom met `via`
systems-composite = `{ $child }` verwijst met meerdere kolommen naar `{ $table }`
systems-composite-help = geef de tabel een sleutel van één kolom, of laat haar uit de kaart
systems-cascade = wissen in `{ $table }` zou `{ $child }` wissen, die niet in de kaart staat
systems-cascade-help = zet `{ $child }` in de kaart, met haar doelen
systems-set-null = wissen in `{ $table }` zou `{ $child }.{ $column }` ongezien wijzigen (on delete set null)
systems-set-null-help = maak van de verwijzing `no action`
systems-no-index = `{ $child }.{ $column }` verwijst naar `{ $table }` zonder index
systems-no-index-help = create index { $child }_{ $column } on { $child } ({ $column })
systems-no-zone = `{ $table }.{ $column }` is een tijdstip zonder zone: op welke dag het valt, is niet te zeggen
systems-no-zone-help = zet `columns.{ $column }.zone = "Europe/Amsterdam"` (of "UTC")
systems-not-null = `{ $table }.{ $column }` mag niet leeg zijn, en is dus niet te wissen
systems-not-null-help = zeg wat er dan staat: `columns.{ $column }.blank = "…"`
systems-never-blanked = `{ $table }.{ $column }` gaat alleen weg met de rij: het is een sleutel, verwijzing of klok
systems-never-blanked-help = er hoeft niets te gebeuren
systems-unique = `{ $table }.{ $column }` moet uniek zijn, dus één constante kan niet elke rij wissen
systems-unique-help = zet `columns.{ $column }.blank = "random"`
systems-question = { $why }
systems-question-help = herstel de kaart of het beleid
systems-not-prepared = `{ $system }` heeft geen tabel `{ $table }`
systems-not-prepared-help = voer `waarborg systems prepare { $system }` uit
systems-ambiguous = `{ $child }` verwijst met meer kolommen naar `{ $table }` ({ $columns }): welke bedoeld is, valt niet te zeggen
systems-ambiguous-help = noem `{ $child }` in de kaart met `of = "{ $table }"` en `via = "KOLOM"`
systems-compare = `{ $child }.{ $column }` en `{ $table }.{ $to }` worden op twee manieren vergeleken: welke rijen bij elkaar horen, valt niet te zeggen
systems-compare-help = geef beide kolommen hetzelfde type en dezelfde collatie
systems-circle = `{ $child }.{ $column }` en `{ $table }` verwijzen in een kring naar elkaar: geen rij daarvan kan als eerste weg
systems-circle-help = maak van de verwijzing `no action`
systems-damaged = een index van `{ $table }` laat niet zien wat er in de tabel staat
systems-damaged-help = voer `reindex` uit in die database, en zoek uit waardoor het kwam
systems-key-values = { $rows } rijen van `{ $table }` hebben een sleutel `{ $column }` die leeg is, of geen geheel getal of tekst
systems-key-values-help = geef deze rijen een sleutel die te noemen is, of laat de tabel uit de kaart
systems-too-many = `{ $table }` heeft meer dan { $limit } kolommen in de kaart
systems-too-many-help = laat kolommen weg uit `fields`: ze gaan mee met de rij
systems-run-shape = de tabel `{ $table }` in `{ $system }` is niet die van Waarborg
systems-run-shape-help = geef hem een andere naam, en voer dan `waarborg systems prepare { $system }` uit
systems-search = de zoekindex `{ $index }` houdt de woorden van `{ $table }` vast als een rij weg is
systems-search-help = geef `{ $table }` een trigger die ze uit `{ $index }` haalt, en zet die onder `triggers` als "reviewed"
systems-offsets = { $rows } waarden van `{ $table }.{ $column }` dragen als tekst het verschil met een tijdzone
systems-offsets-help = zet `columns.{ $column }.format = "rfc3339"`, of schrijf ze allemaal op één manier
systems-blank-refused = `{ $table }.{ $column }` kan niet worden gewist: een regel van de tabel (check, unique of type) weigert het
systems-blank-refused-help = noem een andere waarde, of "random": `columns.{ $column }.blank = "…"`
systems-twin = `{ $twin }` lijkt een kopie of geschiedenis van `{ $table }`: wat wordt gewist, kan daar blijven staan
systems-twin-help = noem hem ook in de kaart, of laat het zo als er geen gegevens over mensen in staan
systems-reviewed = triggers op `{ $table }` waarvan iemand zei dat ze gelezen zijn: { $triggers }
systems-reviewed-help = lees ze opnieuw als ze veranderen
systems-no-category = `{ $table }`: geen categorie voor { $columns }: wat daar staat, gaat alleen weg met de rij, en blijft als de rij blijft
systems-no-category-help = geef elke kolom die iets over een mens zegt een categorie onder `fields`: { $all }
systems-not-looked-at = `{ $system }`: niet in de kaart, dus niet bekeken: { $tables }
systems-not-looked-at-help = zet in de kaart wat gegevens over mensen bevat: { $all }
systems-refers = `{ $child }` verwijst naar `{ $table }` en staat niet in de kaart: rijen waarnaar hij verwijst, blijven
systems-refers-help = zet `{ $child }` in de kaart, met haar doelen
systems-unread = `{ $table }.{ $column }`: { $rows } van de { $total } waarden zijn geen datum zoals ze er staan ({ $shape ->
    [none] lege teksten
   *[other] bijvoorbeeld van de vorm `{ $shape }`
 }): geef de juiste `columns.{ $column }.format`
systems-unread-help = de vormen zijn "date" (2026-11-22), "dd-mm-yyyy", "rfc3339", "epoch-s", "epoch-ms" en "julian"; wat geen datum is, hoort null te zijn
systems-no-clock = `{ $table }`: `{ $purpose }` telt vanaf `{ $event }`, en daarvoor staat geen klok in de kaart: niets ervan eindigt hier ooit (geef `clocks.{ $event }`)
systems-no-clock-help = zeg waar de datum staat: `clocks.{ $event } = "KOLOM"`, of "never" als het hier niet gebeurt
systems-lost = `{ $purpose }` in `{ $table }` heeft { $categories } nodig, en dat staat alleen in `{ $parent }`, voor andere doelen: daar kan het eindigen terwijl `{ $purpose }` het nodig heeft
systems-lost-help = zet `{ $purpose }` ook bij de doelen van `{ $parent }`, of zet deze gegevens in de kaart van `{ $table }`
plan-undetermined = van { $rows } van de { $total } rijen van `{ $table }` is niets te zeggen: een datum ontbreekt of klopt niet, of de regel noemt geen termijn
plan-fifth = { $rows } van de { $total } rijen van `{ $table }` zouden worden gewist: meer dan een vijfde
plan-kept-from = { $rows } rijen van `{ $table }` zijn voorbij elke termijn en blijven toch, want `{ $other }` verwijst ernaar en staat niet in de kaart
