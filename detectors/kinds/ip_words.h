// What the detectors of IPv4 and IPv6 addresses share: they are one kind.
#pragma once

#include "detectors/engine/detector.h"
#include "detectors/engine/words.h"

namespace datakaart {

inline constexpr KindInfo k_ip_info = {
    "ip-address",
    "IP address",
    "an IPv4 or IPv6 address of a host",
    "RFC 791, RFC 4291; special ranges: RFC 6890 and IANA's registries",
    Category::connection,
    Sensitivity::simple};

inline constexpr std::string_view k_ip_words =
    "ip, ips, ipv4, ipv6, ip adres*, ipadres*, adresse ip, ip address*, ipaddress*, ipaddr*, "
    "ip addr*, ip adresse*, remote addr*, remote ip, remote host, remote address, client ip, "
    "clientip, source ip, src ip, srcip, dst ip, x forwarded for, forwarded for, x real ip, "
    "client addr*, client$, rhost, peer, login from, logged in from, connected from, "
    "connection from, verbonden vanaf, ingelogd vanaf, connecte depuis, angemeldet von";

inline constexpr std::string_view k_not_ip_words =
    "v, ver, vs, release*, versie*, version*, revisie*, revision*, update*, upgrade*, patch*, "
    "bijgewerkt naar, mise a jour, aktualisiert, productversion, fileversion, assemblyversion, "
    "chrome, chromium, firefox, edg, safari, opera, webkit, applewebkit, mozilla, runtime, sdk, "
    "framework, plugin*, firmware*, netmask*, subnetmasker, masque, dns*, nameserver*, gateway*, "
    "oid, section, sectie, hoofdstuk, chapter, paragraaf, artikel, kernel*, driver*";

}  // namespace datakaart
