//! Pages of the web: the statement stays, what is around it goes.

use waarborg_reader::{Form, Page};
use waarborg_source::{FileTrouble, Format, Remedy, Trouble, read_bytes};

use crate::support::{read, refused, shown, words};

fn page(html: &str) -> Page {
    read("privacy.html", format!("<!DOCTYPE html>{html}").as_bytes())
}

/// The blocks of a page, with their forms.
fn blocks(html: &str) -> String {
    shown(&page(html))
}

#[test]
fn a_page_of_wordpress() {
    insta::assert_snapshot!("wordpress", shown(&read("x", include_bytes!("fixtures/wordpress.html"))));
}

#[test]
fn a_page_of_wix() {
    insta::assert_snapshot!("wix", shown(&read("x", include_bytes!("fixtures/wix.html"))));
}

#[test]
fn a_page_of_joomla() {
    insta::assert_snapshot!("joomla", shown(&read("x", include_bytes!("fixtures/joomla.html"))));
}

#[test]
fn a_page_of_next_with_panels_that_open() {
    insta::assert_snapshot!("next", shown(&read("x", include_bytes!("fixtures/next.html"))));
}

#[test]
fn a_page_without_structure_in_old_characters() {
    insta::assert_snapshot!("old", shown(&read("x", include_bytes!("fixtures/old.html"))));
}

#[test]
fn the_text_has_its_blocks_apart() {
    let page = page(
        "<h1>Privacy</h1><p>Wij bewaren gegevens.</p><ul><li>naam</li><li>adres</li></ul>\
         <table><tr><th>Wat</th><th>Hoe lang</th></tr><tr><td>naam</td><td>een jaar</td></tr></table><p>Vragen?</p>",
    );
    insta::assert_snapshot!(page.text, @r"
    Privacy

    Wij bewaren gegevens.

    • naam
    • adres

    Wat	Hoe lang
    naam	een jaar

    Vragen?
    ");
    assert!(page.extracted);
}

#[test]
fn a_statement_is_not_lost_with_its_frame() {
    let statement = "<h1>Privacyverklaring</h1><p>Wij verwerken persoonsgegevens met uw toestemming.</p>";
    for html in [
        format!("<div role=dialog class=modal>{statement}</div><p>Welkom bij ons.</p>"),
        format!("<body class='cookie-banner-open'><div hidden id='S:0'>{statement}</div></body>"),
        format!("<footer>{statement}</footer>"),
        format!("<aside>{statement}</aside><main><p>Welkom.</p></main>"),
        format!("<header><nav><a href=/>Home</a></nav>{statement}</header>"),
        format!("<form id=aspnetForm><div class=footer-top>{statement}</div></form>"),
        format!("<noscript>{statement}</noscript>"),
    ] {
        assert!(page(&html).text.contains("persoonsgegevens met uw toestemming"), "{html}");
    }
}

#[test]
fn a_banner_with_more_words_than_the_statement_goes() {
    let banner = "<p>Met uw toestemming verwerken wij persoonsgegevens. Uw privacy telt.</p>".repeat(3);
    let html = format!(
        "<body><main><h1>Privacy</h1><p>{}</p></main><div id=onetrust-consent-sdk>{banner}</div></body>",
        "Wij verwerken persoonsgegevens. Wij bewaren uw gegevens een jaar. ".repeat(5)
    );
    assert!(!page(&html).text.contains("telt"));
}

#[test]
fn addresses_of_mail() {
    insta::assert_snapshot!(blocks(
        "<p>Mail <a href='mailto:a@kade.example'>ons</a>, <a href='MAILTO:B@kade.example'>b@kade.example</a> of \
         <a href='mailto:c%40kade.example?subject=Hallo'></a>.</p>\
         <p>Of <span class=__cf_email__ data-cfemail=00>[email&#160;protected]</span>, \
         <a class=__cf_email__ data-cfemail=00 href=/cdn-cgi/l/email-protection></a>.</p>"
    ), @r"
    paragraph: Mail ons (a@kade.example), b@kade.example of c@kade.example.
    paragraph: Of [email protected], [email protected].
    ");
}

#[test]
fn lines_and_bold_letters() {
    insta::assert_snapshot!(blocks(
        "<h2>Gegevens</h2><p><b>Kop</b></p><p><b>Dit is een hele zin in vet.</b></p><p><b>Adres</b><br>Kade 7<br>Assen</p>\
         <p><strong>Klachten</strong><br><br>Bel ons.</p><p><b>Rechten</b><br>U mag uw gegevens inzien, laten verbeteren en laten verwijderen.</p><div><strong>Vragen</strong>:</div><pre>regel een\nregel twee</pre>"
    ), @r"
    heading 2: Gegevens
    heading 3: Kop
    paragraph: Dit is een hele zin in vet.
    paragraph: Adres
    Kade 7
    Assen
    heading 3: Klachten
    paragraph: Bel ons.
    heading 3: Rechten
    paragraph: U mag uw gegevens inzien, laten verbeteren en laten verwijderen.
    heading 3: Vragen:
    paragraph: regel een
    regel twee
    ");
}

#[test]
fn tables_that_hold_data() {
    insta::assert_snapshot!(blocks(
        "<table><caption>Termijnen</caption><thead><tr><th>Gegevens<th>Termijn</thead><tr><td><ul><li>naam<li>adres</ul><td>1 jaar\
         <tr><td colspan=2>Voor<br>allen</table><table><tr><td>Alleen dit</td></tr></table>\
         <dl><dt>Naam<dd>De Kade</dl><dl><dt>Hoe lang?<dd><p>Een jaar.</p><p>Of langer.</p></dl>"
    ), @r"
    paragraph: Termijnen
    header row: Gegevens ⇥ Termijn
    row: naam; adres ⇥ 1 jaar
    row: Voor allen ⇥
    paragraph: Alleen dit
    row: Naam ⇥ De Kade
    heading 2: Hoe lang?
    paragraph: Een jaar.
    paragraph: Of langer.
    ");
}

#[test]
fn panels_in_a_list_are_parts_of_the_page() {
    insta::assert_snapshot!(blocks(
        "<ul><li><h3>Gegevens</h3><p>Uw naam.</p><ul><li>en adres</li></ul></li><li>los<p>erbij</p></li></ul>"
    ), @r"
    heading 3: Gegevens
    paragraph: Uw naam.
    item 2: en adres
    item 1: los
    erbij
    ");
}

#[test]
fn the_language_is_that_of_the_part() {
    assert_eq!(page("<html lang=en-GB><main lang=nl><p>Gegevens</main>").language.as_deref(), Some("nl"));
    assert_eq!(page("<html lang=''><p>Gegevens").language, None);
}

#[test]
fn a_page_that_script_makes_says_so() {
    let html = b"<!DOCTYPE html><title>Privacy</title><body><noscript>Zet JavaScript aan.</noscript><div id=root></div>\
                 <script src=/main.js></script>";
    let trouble = refused("privacy.html", html);
    assert_eq!(trouble, Trouble::File { name: "privacy.html".to_owned(), why: FileTrouble::NeedsScript });
    assert_eq!(trouble.remedy(), Some(Remedy::SaveShownPage));
    let trouble = refused("privacy.html", b"<html><body><img src=privacy.png></body></html>");
    assert!(matches!(trouble, Trouble::File { why: FileTrouble::NoText { format: Format::Html }, .. }));
}

#[test]
fn depth_has_no_end_and_breaks_nothing() {
    for tag in ["div", "b", "table", "ul", "li", "span", "a", "details", "svg", "font size=1"] {
        let deep = format!("<html>{}<p>Wij bewaren gegevens.</p>", format!("<{tag}>").repeat(100_000));
        match read_bytes("privacy.html", deep.as_bytes()) {
            Ok(page) => assert!(page.text.contains("Wij bewaren gegevens."), "{tag}"),
            Err(trouble) => assert_eq!(tag, "svg", "{trouble}"),
        }
    }
    let closed =
        format!("<html>{}tekst{}<p>Wij bewaren gegevens.</p>", "<div>".repeat(9000), "</div>".repeat(9000));
    assert_eq!(words(&read("x", closed.as_bytes())), ["tekst", "Wij bewaren gegevens."]);
}

#[test]
fn a_small_page_cannot_become_a_large_one() {
    let marks: String = (0..200).map(|number| format!("<b id={number}>")).collect();
    let grows = format!("<html><p>{marks}{}", "<p>a".repeat(20_000));
    let many: String = (0..5_000).map(|number| format!(" a{number}")).collect();
    for html in [grows, format!("<html><p{many}>tekst")] {
        let trouble = refused("privacy.html", html.as_bytes());
        assert!(matches!(trouble, Trouble::File { why: FileTrouble::TooMuch { format: Format::Html }, .. }));
    }
    let spans = "<tr><td rowspan=999 colspan=999>x".repeat(300);
    read("x", format!("<html><table>{spans}</table>").as_bytes());
}

#[test]
fn a_heading_may_say_its_level() {
    let page = page("<div role=heading aria-level=3>Gegevens</div><p>Uw naam.</p>");
    assert_eq!(page.marks.first().map(|mark| mark.form), Some(Form::Heading(3)));
}
