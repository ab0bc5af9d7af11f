//! Statements from addresses, asked of servers on this machine.

use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use waarborg_reader::Form;
use waarborg_source::address::allowed;
use waarborg_source::trouble::Reach;
use waarborg_source::{AddressTrouble, Fetched, FileTrouble, Limits, Looks, Remedy, Trouble, fetch};

const PAGE: &str =
    "<!DOCTYPE html><html lang=nl><title>Privacy</title><h1>Privacy</h1><p>Wij bewaren gegevens.</p>";

/// A server that answers every request as it is told, and tells what it was asked.
struct Server {
    at: SocketAddr,
    asked: Receiver<String>,
}

impl Server {
    fn new(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let (tell, asked) = channel();
        // It ends with the test: nobody waits for it.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let request = head(&mut stream);
                let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
                if tell.send(request).is_err() {
                    return;
                }
                answer(&path, &mut stream);
            }
        });
        Self { at, asked }
    }

    /// A server that always sends the same.
    fn sends(headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut answer = format!(
            "HTTP/1.1 200 OK\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        )
        .into_bytes();
        answer.extend(body);
        Self::new(move |_, stream| drop(stream.write_all(&answer)))
    }

    fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.at)
    }
}

fn head(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
        request.push(byte[0]);
    }
    String::from_utf8_lossy(&request).into_owned()
}

fn here() -> Limits {
    Limits { private: true, total: Duration::from_secs(5), ..Limits::default() }
}

fn fetched(server: &Server, path: &str) -> Fetched {
    fetch(&server.address(path), &here()).unwrap_or_else(|trouble| panic!("{trouble}"))
}

fn refused(server: &Server, path: &str, limits: &Limits) -> AddressTrouble {
    match fetch(&server.address(path), limits) {
        Err(Trouble::Address { why, .. }) => why,
        other => panic!("{other:?}"),
    }
}

fn moved(to: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

#[test]
fn a_page_is_fetched_and_nothing_is_told_of_who_asks() {
    let server = Server::sends("Content-Type: text/html\r\nSet-Cookie: spoor=1\r\n", PAGE);
    let found = fetched(&server, "/privacy?taal=nl#kop");
    assert_eq!(found.page.text, "Privacy\n\nWij bewaren gegevens.");
    assert_eq!(found.address, server.address("/privacy?taal=nl"));
    let request = server
        .asked
        .recv()
        .unwrap()
        .replace(&server.at.to_string(), "HOST")
        .replace(env!("CARGO_PKG_VERSION"), "VERSION");
    let mut lines: Vec<_> = request.trim().lines().collect();
    lines[1..].sort_unstable();
    insta::assert_snapshot!(lines.join("\n"), @r"
    GET /privacy?taal=nl HTTP/1.1
    accept-encoding: gzip
    accept: text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.9, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9
    host: HOST
    user-agent: waarborg/VERSION
    ");
}

#[test]
fn what_is_not_public_is_not_connected_to() {
    let server = Server::sends("Content-Type: text/html\r\n", PAGE);
    for host in ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"] {
        let address = format!("http://{host}:{}/", server.at.port());
        let trouble = fetch(&address, &Limits::default()).unwrap_err();
        let Trouble::Address { why: AddressTrouble::NotPublic { reach, .. }, .. } = &trouble else {
            panic!("{host}: {trouble}");
        };
        assert_eq!(*reach, Reach::Loopback, "{host}");
        assert_eq!(trouble.remedy(), Some(Remedy::AllowPrivate));
    }
    assert!(server.asked.try_recv().is_err(), "it was never asked");
}

#[test]
fn which_addresses_are_public() {
    let reach =
        |ip: &str, private| match allowed("https://voorbeeld.example/", &[ip.parse().unwrap()], private) {
            Ok(()) => None,
            Err(AddressTrouble::NotPublic { reach, .. }) => Some(reach),
            Err(other) => panic!("{other}"),
        };
    for ip in [
        "1.1.1.1",
        "93.184.216.34",
        "100.63.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "2606:4700::1111",
        "2a02:a:b::1",
    ] {
        assert_eq!(reach(ip, false), None, "{ip}");
    }
    let cases = [
        (
            Reach::Loopback,
            vec!["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1"],
        ),
        (
            Reach::Private,
            vec![
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "::ffff:10.0.0.1",
                "2002:a00:1::",
                "::ffff:0:10.0.0.1",
            ],
        ),
        (Reach::LinkLocal, vec!["169.254.169.254", "fe80::1", "64:ff9b::a9fe:a9fe"]),
        (
            Reach::Translated,
            vec!["::ffff:1.1.1.1", "64:ff9b::101:101", "64:ff9b:1::1", "2002:101:101::", "2001::1"],
        ),
    ];
    for (expected, ips) in cases {
        for ip in ips {
            assert_eq!(reach(ip, false), Some(expected), "{ip}");
            assert_eq!(reach(ip, true), None, "{ip}");
        }
    }
    for ip in [
        "0.0.0.0",
        "0.1.2.3",
        "192.0.0.1",
        "192.0.2.1",
        "198.51.100.1",
        "203.0.113.1",
        "198.18.0.1",
        "192.88.99.1",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "ff02::1",
        "2001:db8::1",
        "3fff::1",
        "100::1",
        "5f00::1",
        "4000::1",
        "::ffff:224.0.0.1",
    ] {
        assert_eq!(reach(ip, false), Some(Reach::Never), "{ip}");
        assert_eq!(reach(ip, true), Some(Reach::Never), "{ip}");
    }
    let mixed: Vec<IpAddr> = vec!["1.1.1.1".parse().unwrap(), "10.0.0.1".parse().unwrap()];
    assert!(allowed("https://voorbeeld.example/", &mixed, false).is_err(), "one bad place is enough");
    assert!(allowed("https://voorbeeld.example/", &[], false).is_err());
}

#[test]
fn which_addresses_are_addresses() {
    let one: IpAddr = "1.1.1.1".parse().unwrap();
    let judged = |address: &str| allowed(address, &[one], false);
    for address in
        ["https://voorbeeld.example", " HTTP://voorbeeld.example:8080/a b?c=é#d ", "https://1.1.1.1/privacy"]
    {
        assert_eq!(judged(address), Ok(()), "{address}");
    }
    for (address, scheme) in [
        ("ftp://voorbeeld.example/", "ftp"),
        ("file:///etc/passwd", "file"),
        ("FILE:/etc/passwd", "file"),
        ("data:text/html,hoi", "data"),
        ("javascript:alert(1)", "javascript"),
        ("mailto:a@voorbeeld.example", "mailto"),
        ("gopher://voorbeeld.example", "gopher"),
    ] {
        assert_eq!(judged(address), Err(AddressTrouble::Scheme { scheme: scheme.to_owned() }), "{address}");
    }
    for address in [
        "",
        "voorbeeld.example",
        "voorbeeld.example:80",
        "//voorbeeld.example/",
        "http://",
        "http:///pad",
        "https://vóórbeeld.example/",
        "http://a b.example/",
        "http://[::1",
        "http://a%00b.example/",
        "http://a:99999/",
    ] {
        assert_eq!(judged(address), Err(AddressTrouble::Malformed), "{address}");
    }
    for address in
        ["http://jan:geheim@voorbeeld.example/", "http://jan@voorbeeld.example/", "http://@voorbeeld.example"]
    {
        assert_eq!(judged(address), Err(AddressTrouble::Credentials), "{address}");
    }
    let trouble = fetch("https://jan:geheim@voorbeeld.example/privacy", &Limits::default()).unwrap_err();
    insta::assert_snapshot!(trouble, @"`https://voorbeeld.example/privacy`: it holds a user name or a password");
}

#[test]
fn redirects_are_followed_and_judged_anew() {
    let server = Server::new(|path, stream| {
        let answer = match path {
            "/oud" => moved("/nieuw"),
            "/nieuw" => format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n{PAGE}",
                PAGE.len()
            ),
            "/niemand" => moved("http://192.0.2.7/"),
            "/geheim" => moved("http://jan:geheim@127.0.0.1/"),
            "/bestand" => moved("ftp://127.0.0.1/bestand"),
            "/leeg" => "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n".to_owned(),
            round => moved(&format!("{round}x")),
        };
        drop(stream.write_all(answer.as_bytes()));
    });
    assert_eq!(fetched(&server, "/oud").address, server.address("/nieuw"));
    assert_eq!(refused(&server, "/rond", &here()), AddressTrouble::Redirects { most: 5 });
    let ip = "192.0.2.7".parse().unwrap();
    let nowhere = AddressTrouble::NotPublic { host: "192.0.2.7".to_owned(), ip, reach: Reach::Never };
    assert_eq!(refused(&server, "/niemand", &here()), nowhere);
    assert_eq!(refused(&server, "/geheim", &here()), AddressTrouble::Credentials);
    let elsewhere = refused(&server, "/bestand", &here());
    assert!(
        matches!(elsewhere, AddressTrouble::Answer { .. } | AddressTrouble::Scheme { .. }),
        "{elsewhere}"
    );
    assert!(matches!(
        refused(&server, "/leeg", &here()),
        AddressTrouble::Status { status: 302 } | AddressTrouble::Answer { .. }
    ));
}

#[test]
fn no_more_is_read_than_may_be() {
    let most = 100_000;
    let small = Limits { bytes: most, ..here() };
    let long = format!("<p>{}", "a".repeat(most));
    let told = Server::sends("Content-Type: text/html\r\n", &long);
    assert_eq!(refused(&told, "/", &small), AddressTrouble::TooLarge { most });

    let endless =
        Server::new(|_, stream| {
            let chunk = format!("1000\r\n{}\r\n", "a".repeat(4096));
            drop(stream.write_all(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
            ));
            while stream.write_all(chunk.as_bytes()).is_ok() {}
        });
    assert_eq!(refused(&endless, "/", &small), AddressTrouble::TooLarge { most });

    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![b'a'; 50 << 20]).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < most);
    let bomb = Server::sends("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", packed);
    assert_eq!(refused(&bomb, "/", &small), AddressTrouble::TooLarge { most });
    assert_eq!(refused(&bomb, "/", &here()), AddressTrouble::TooLarge { most: waarborg_source::MOST_BYTES });
}

#[test]
fn what_is_compressed_is_read() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(PAGE.as_bytes()).unwrap();
    let server =
        Server::sends("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", packed.finish().unwrap());
    assert_eq!(fetched(&server, "/").page.text, "Privacy\n\nWij bewaren gegevens.");
    let other = Server::sends("Content-Type: text/html\r\nContent-Encoding: br\r\n", PAGE);
    assert!(matches!(refused(&other, "/", &here()), AddressTrouble::Answer { .. }));
}

#[test]
fn a_slow_server_is_not_waited_for() {
    let hurried = Limits { total: Duration::from_secs(1), ..here() };
    let silent = Server::new(|_, _| thread::sleep(Duration::from_secs(20)));
    assert_eq!(refused(&silent, "/", &hurried), AddressTrouble::TooSlow { seconds: 1 });
    let slow = Server::new(|_, stream| {
        drop(
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"),
        );
        for _ in 0..100 {
            thread::sleep(Duration::from_millis(100));
            if stream.write_all(b"a").is_err() {
                return;
            }
        }
    });
    assert_eq!(refused(&slow, "/", &hurried), AddressTrouble::TooSlow { seconds: 1 });
}

#[test]
fn the_content_type_decides() {
    let form = |headers: &str, path: &str, body: &str| {
        let found = fetched(&Server::sends(headers, body), path);
        found.page.marks.first().map(|mark| mark.form)
    };
    let markdown = "# Privacy\n\n## Gegevens\n\nWij bewaren <b>niets</b>.\n";
    assert_eq!(form("Content-Type: text/markdown\r\n", "/", markdown), Some(Form::Heading(1)));
    assert_eq!(
        form("Content-Type: text/plain; charset=utf-8\r\n", "/privacy.md?raw=1", markdown),
        Some(Form::Heading(1))
    );
    assert_eq!(form("Content-Type: text/plain\r\n", "/privacy", markdown), None);
    assert_eq!(form("", "/privacy", markdown), Some(Form::Heading(1)));
    assert_eq!(form("Content-Type: application/octet-stream\r\n", "/", PAGE), Some(Form::Heading(1)));
    assert_eq!(form("Content-Type: application/xhtml+xml\r\n", "/", PAGE), Some(Form::Heading(1)));
    for kind in ["image/png", "application/json", "text/css"] {
        let server = Server::sends(&format!("Content-Type: {kind}; x=y\r\n"), "{}");
        assert_eq!(refused(&server, "/", &here()), AddressTrouble::ContentType { kind: kind.to_owned() });
    }
    let server = Server::sends("Content-Type: text/html\r\n", b"\x89PNG\r\n\x1a\n");
    let trouble = fetch(&server.address("/"), &here()).unwrap_err();
    let why = FileTrouble::Unreadable { looks: Looks::Image };
    assert_eq!(trouble, Trouble::File { name: server.address("/"), why });
}

#[test]
fn the_character_set_is_honoured() {
    let text = "<p>Wij bewaren één co\u{f6}rdinaat.</p>";
    let (western, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let expected = "Wij bewaren één coördinaat.";
    let said = Server::sends("Content-Type: text/html; charset=\"ISO-8859-1\"\r\n", &western);
    assert_eq!(fetched(&said, "/").page.text, expected);
    let (central, _, _) =
        encoding_rs::WINDOWS_1250.encode("<meta charset=windows-1250><p>Wij bewaren uw číslo.</p>");
    let inside = Server::sends("Content-Type: text/html\r\n", &central);
    assert_eq!(fetched(&inside, "/").page.text, "Wij bewaren uw číslo.");
    let plain = Server::sends("Content-Type: text/plain; charset=iso-8859-15\r\n", b"Dat kost \xA4 5.");
    assert_eq!(fetched(&plain, "/").page.text, "Dat kost € 5.");
}

#[test]
fn an_answer_that_is_no_page() {
    for status in [204_u16, 403, 404, 500] {
        let server = Server::new(move |_, stream| {
            drop(stream.write_all(format!("HTTP/1.1 {status} Nee\r\nContent-Length: 0\r\n\r\n").as_bytes()));
        });
        assert_eq!(refused(&server, "/", &here()), AddressTrouble::Status { status });
    }
    let garbage = Server::new(|_, stream| drop(stream.write_all(b"hallo\r\n\r\n")));
    assert!(matches!(refused(&garbage, "/", &here()), AddressTrouble::Answer { .. }));
    let cut =
        Server::new(|_, stream| {
            drop(stream.write_all(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>Wij",
            ));
        });
    assert!(matches!(refused(&cut, "/", &here()), AddressTrouble::Answer { .. }));
    let gone = { TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap() };
    let trouble = fetch(&format!("http://{gone}/"), &here()).unwrap_err();
    assert!(matches!(trouble, Trouble::Address { why: AddressTrouble::Unreachable { .. }, .. }), "{trouble}");
    let trouble = fetch("http://bestaat-niet.invalid/", &here()).unwrap_err();
    let host = "bestaat-niet.invalid".to_owned();
    let expected = Trouble::Address {
        address: "http://bestaat-niet.invalid/".to_owned(),
        why: AddressTrouble::NotFound { host },
    };
    assert_eq!(trouble, expected);
}

#[test]
fn a_server_that_speaks_no_tls_is_not_trusted() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        drop(stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n"));
    });
    let trouble = fetch(&format!("https://{at}/"), &here()).unwrap_err();
    assert!(matches!(trouble, Trouble::Address { why: AddressTrouble::Untrusted { .. }, .. }), "{trouble}");
}
