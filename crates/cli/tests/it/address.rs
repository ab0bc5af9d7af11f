//! A statement from an address, asked of a server on this machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};

use crate::support::run_in;

const PAGE: &str = include_str!("statements/werf.html");

/// A server that always answers the same, and tells what it was asked.
pub(crate) fn server(status: &'static str) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    let (tell, asked) = channel();
    // It ends with the test: nobody waits for it.
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let (mut request, mut byte) = (Vec::new(), [0]);
            while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
                request.push(byte[0]);
            }
            let length = PAGE.len();
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(PAGE.as_bytes());
            if tell.send(String::from_utf8_lossy(&request).into_owned()).is_err() {
                return;
            }
        }
    });
    (at, asked)
}

#[test]
fn an_address_is_fetched_once_and_nothing_else_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let (at, asked) = server("200 OK");
    let address = format!("http://{at}/privacy");
    let ran = run_in(folder.path(), &["check", &address, "--allow-private", "--today", "2026-11-25"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.starts_with(&format!("gelezen: {address}")), "{}", ran.out);
    assert!(ran.out.contains("[RET-FOREVER]"), "{}", ran.out);
    let request = asked.recv().unwrap().to_lowercase();
    assert!(request.starts_with("get /privacy http/1.1\r\n"), "{request}");
    assert!(!request.contains("cookie:") && !request.contains("content-length"), "{request}");
    assert!(asked.try_recv().is_err(), "it was asked once");
    let sarif = run_in(folder.path(), &["check", &address, "--allow-private", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], address);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn an_address_of_the_own_network_is_refused_with_the_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let (at, asked) = server("200 OK");
    for command in ["check", "read"] {
        let ran = run_in(folder.path(), &[command, &format!("http://{at}/"), "--language", "en"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        assert!(ran.err.contains("no place on the public internet"), "{}", ran.err);
        assert!(ran.err.contains("--allow-private"), "{}", ran.err);
    }
    assert!(asked.try_recv().is_err(), "nothing was asked");
}

#[test]
fn an_answer_without_a_page_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (at, _asked) = server("404 Not Found");
    let ran = run_in(folder.path(), &["check", &format!("http://{at}/weg"), "--allow-private"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("de pagina is er niet: de site antwoordt met 404"), "{}", ran.err);
    assert!(ran.err.contains("oplossing: zoek de verklaring op de site in een browser"), "{}", ran.err);
    for (address, words) in [
        ("http://name:secret@example.org/", "gebruikersnaam of wachtwoord"),
        ("https:///", "geen adres van een pagina"),
    ] {
        let ran = run_in(folder.path(), &["check", address]);
        assert!(ran.code == 2 && ran.err.contains(words), "{address}: {}", ran.err);
        assert!(!ran.err.contains("secret"), "{}", ran.err);
    }
}

/// What happened, and what one does about it: another thing for each.
#[test]
fn every_failure_of_fetching_has_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let told = |address: &str, language: &str| {
        let ran = run_in(folder.path(), &["check", address, "--allow-private", "--language", language]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{address}: {}", ran.err);
        assert!(!ran.err.contains("os error") && !ran.err.contains("(null)"), "{}", ran.err);
        ran.err
    };
    for (status, nl, nl_help, en, en_help) in [
        (
            "410 Gone",
            "de pagina is er niet",
            "geef het adres dat zij daar heeft",
            "the page is not there",
            "give the address that it has there",
        ),
        (
            "403 Forbidden",
            "laat dit programma niet toe",
            "bewaar haar als HTML of PDF",
            "does not let this program in",
            "save it as HTML or PDF",
        ),
        (
            "401 Unauthorized",
            "vraagt om in te loggen",
            "bewaar haar als HTML of PDF",
            "asks to sign in",
            "save it as HTML or PDF",
        ),
        (
            "503 Service Unavailable",
            "de site is stuk",
            "probeer het later",
            "the site is broken",
            "try later",
        ),
        (
            "429 Too Many Requests",
            "wil even geen vragen meer",
            "probeer het later",
            "no more requests",
            "try later",
        ),
    ] {
        let (at, _asked) = server(status);
        let address = format!("http://{at}/");
        let (dutch, english) = (told(&address, "nl"), told(&address, "en"));
        assert!(dutch.contains(nl) && dutch.contains(nl_help), "{dutch}");
        assert!(english.contains(en) && english.contains(en_help), "{english}");
    }
    // Nothing listens there.
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let refused = told(&format!("http://{at}/"), "nl");
    assert!(refused.contains("de verbinding is geweigerd"), "{refused}");
    assert!(refused.contains("kijk naar de naam en de poort"), "{refused}");
    // What answers is no TLS.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let _ = stream.read(&mut [0; 512]);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    let untrusted = told(&format!("https://{at}/"), "en");
    assert!(untrusted.contains("the secure connection is not right"), "{untrusted}");
    assert!(untrusted.contains("open the page in a browser"), "{untrusted}");
    let unknown = told("http://naam-die-niet-bestaat.invalid/", "nl");
    assert!(unknown.contains("bestaat niet, of is nu niet op te zoeken"), "{unknown}");
    assert!(unknown.contains("kijk of de naam goed geschreven is"), "{unknown}");
}

#[test]
fn an_address_without_its_begin_gets_it() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["check", "read"] {
        for (given, meant) in [
            ("www.bakkerij.nl/privacy", "zet het begin ervoor: https://www.bakkerij.nl/privacy"),
            ("bakkerij.nl", "zet het begin ervoor: https://bakkerij.nl"),
            ("localhost:8765/a", "zet het begin ervoor: http://localhost:8765/a"),
        ] {
            let ran = run_in(folder.path(), &[command, given]);
            assert!(ran.code == 2 && ran.err.contains("lijkt een adres"), "{given}: {}", ran.err);
            assert!(ran.err.contains(meant), "{given}: {}", ran.err);
        }
        for (given, why, help) in [
            ("ftp://x/y", "begins with `ftp:`", "fetch the file yourself"),
            ("file:///tmp/a.txt", "begins with `file:`", "the path of the file, without `file://`"),
            ("mailto:a@b.nl", "begins with `mailto:`", "with https:// before it"),
        ] {
            let ran = run_in(folder.path(), &[command, given, "--language", "en"]);
            assert!(ran.code == 2 && ran.err.contains(why) && ran.err.contains(help), "{given}: {}", ran.err);
        }
    }
    // A file that is there is a file, whatever it is called.
    std::fs::write(folder.path().join("bakkerij.nl"), crate::check_statement::WERF).unwrap();
    assert_eq!(run_in(folder.path(), &["check", "bakkerij.nl"]).code, 1);
}
