# Woorden waarmee de verklaring zich richt tot de lezer en spreekt namens de organisatie.
# `$we` is ik, wij of name (dan staat die naam in `$self`); `$you` is je, u of other (dan staat het woord in `$whom`).
w-wij = { $we ->
    [ik] ik
    [name] { $self }
   *[other] wij
 }
w-Wij = { $we ->
    [ik] Ik
    [name] { $Self }
   *[other] Wij
 }
w-ons = { $we ->
    [ik] mij
    [name] { $self }
   *[other] ons
 }
w-je = { $you ->
    [je] je
    [u] u
   *[other] { $whom }
 }
w-Je = { $you ->
    [je] Je
    [u] U
   *[other] { $Whom }
 }
w-jou = { $you ->
    [je] jou
    [u] u
   *[other] { $whom }
 }
w-uw = { $you ->
    [je] je
    [u] uw
   *[other] de
 }
w-uzelf = { $you ->
    [je] jezelf
    [u] uzelf
   *[other] zichzelf
 }
w-Uw = { $you ->
    [je] Je
    [u] Uw
   *[other] De
 }
w-uw-het = { $you ->
    [je] je
    [u] uw
   *[other] het
 }
w-gebruiken = { $we ->
    [ik] gebruik
    [name] gebruikt
   *[other] gebruiken
 }
w-bewaren = { $we ->
    [ik] bewaar
    [name] bewaart
   *[other] bewaren
 }
w-hebben = { $we ->
    [ik] heb
    [name] heeft
   *[other] hebben
 }
w-wissen = { $we ->
    [ik] wis
    [name] wist
   *[other] wissen
 }
w-maken = { $we ->
    [ik] maak
    [name] maakt
   *[other] maken
 }
w-vragen = { $we ->
    [ik] vraag
    [name] vraagt
   *[other] vragen
 }
w-geven = { $we ->
    [ik] geef
    [name] geeft
   *[other] geven
 }
w-melden = { $we ->
    [ik] meld
    [name] meldt
   *[other] melden
 }
w-nemen = { $we ->
    [ik] neem
    [name] neemt
   *[other] nemen
 }
w-stoppen = { $we ->
    [ik] stop
    [name] stopt
   *[other] stoppen
 }
w-doen = { $we ->
    [ik] doe
    [name] doet
   *[other] doen
 }
w-kunnen = { $we ->
    [ik] kan
    [name] kan
   *[other] kunnen
 }
w-sturen = { $we ->
    [ik] stuur
    [name] stuurt
   *[other] sturen
 }
w-vertellen = { $we ->
    [ik] vertel
    [name] vertelt
   *[other] vertellen
 }
w-zetten = { $we ->
    [ik] zet
    [name] zet
   *[other] zetten
 }
w-laten = { $we ->
    [ik] laat
    [name] laat
   *[other] laten
 }
w-lopen = { $we ->
    [ik] loop
    [name] loopt
   *[other] lopen
 }
w-delen = { $we ->
    [ik] deel
    [name] deelt
   *[other] delen
 }
w-mogen = { $we ->
    [ik] mag
    [name] mag
   *[other] mogen
 }
w-zijn = { $we ->
    [ik] ben
    [name] is
   *[other] zijn
 }
w-beslissen = { $we ->
    [ik] beslis
    [name] beslist
   *[other] beslissen
 }
w-controleren = { $we ->
    [ik] controleer
    [name] controleert
   *[other] controleren
 }
w-mag = { $you ->
    [je] mag
    [u] mag
   *[other] mag
 }
w-hebt = { $you ->
    [je] hebt
    [u] hebt
   *[other] heeft
 }
w-krijgt = { $you ->
    [je] krijgt
    [u] krijgt
   *[other] krijgt
 }
w-wilt = { $you ->
    [je] wilt
    [u] wilt
   *[other] wil
 }
w-hoeft = { $you ->
    [je] hoeft
    [u] hoeft
   *[other] hoeft
 }
w-kunt = { $you ->
    [je] kunt
    [u] kunt
   *[other] kan
 }
w-bent = { $you ->
    [je] bent
    [u] bent
   *[other] is
 }
w-geeft = { $you ->
    [je] geeft
    [u] geeft
   *[other] geeft
 }
w-krijgt-je = { $you ->
    [je] krijg je
    [u] krijgt u
   *[other] krijgt { $whom }
 }
w-Krijgt-je = { $you ->
    [je] Krijg je
    [u] Krijgt u
   *[other] Krijgt { $whom }
 }
w-mag-je = { $you ->
    [je] mag je
    [u] mag u
   *[other] mag { $whom }
 }
w-Mag-je = { $you ->
    [je] Mag je
    [u] Mag u
   *[other] Mag { $whom }
 }
w-kunt-je = { $you ->
    [je] kun je
    [u] kunt u
   *[other] kan { $whom }
 }
w-Kunt-je = { $you ->
    [je] Kun je
    [u] Kunt u
   *[other] Kan { $whom }
 }
w-hebt-je = { $you ->
    [je] heb je
    [u] hebt u
   *[other] heeft { $whom }
 }
w-Hebt-je = { $you ->
    [je] Heb je
    [u] Hebt u
   *[other] Heeft { $whom }
 }
w-hoort-je = { $you ->
    [je] hoor je
    [u] hoort u
   *[other] hoort { $whom }
 }
w-Hoort-je = { $you ->
    [je] Hoor je
    [u] Hoort u
   *[other] Hoort { $whom }
 }
w-bent-je = { $you ->
    [je] ben je
    [u] bent u
   *[other] is { $whom }
 }
w-Bent-je = { $you ->
    [je] Ben je
    [u] Bent u
   *[other] Is { $whom }
 }
w-ziet-je = { $you ->
    [je] zie je
    [u] ziet u
   *[other] ziet { $whom }
 }
w-Ziet-je = { $you ->
    [je] Zie je
    [u] Ziet u
   *[other] Ziet { $whom }
 }
w-wilt-je = { $you ->
    [je] wil je
    [u] wilt u
   *[other] wil { $whom }
 }
w-Wilt-je = { $you ->
    [je] Wil je
    [u] Wilt u
   *[other] Wil { $whom }
 }
w-geeft-je = { $you ->
    [je] geef je
    [u] geeft u
   *[other] geeft { $whom }
 }
w-Geeft-je = { $you ->
    [je] Geef je
    [u] Geeft u
   *[other] Geeft { $whom }
 }
w-vindt-je = { $you ->
    [je] vind je
    [u] vindt u
   *[other] vindt { $whom }
 }
w-Vindt-je = { $you ->
    [je] Vind je
    [u] Vindt u
   *[other] Vindt { $whom }
 }
w-hoeft-je = { $you ->
    [je] hoef je
    [u] hoeft u
   *[other] hoeft { $whom }
 }
w-kiest-je = { $you ->
    [je] kies je
    [u] kiest u
   *[other] kiest { $whom }
 }

# Dagen
date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }
