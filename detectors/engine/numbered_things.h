// The words of things that are numbered, which speak against every kind of personal data. Constant.
#pragma once

#include <string_view>

namespace datakaart {

// Things that are numbered, in Dutch, French, English and German, and what programs call numbers.
inline constexpr std::string_view k_numbered_things =
    "order*, bestelorder*, inkooporder*, verkooporder*, werkorder*, workorder*, postorder*, "
    "bestel*, factuur*, facture*, facturatie*, invoice*, rechnung*, isbn*, "
    "issn, ean, ean8, ean13, eancode*, eannr*, gtin, *barcode, upc, sku, artikel*, article*, art "
    "nr, serienummer*, "
    "serienr*, seriennummer*, serial*, numero de serie, commande*, bon de commande, "
    "dossier*, zaaknummer*, aktenzeichen*, polis, polisn*, polissen, police n*, police d "
    "assurance, "
    "police no, numero de police, no de police, n de police, volgnr*, volgnummer*, mandaat*, "
    "mandat*, colli, artnr*, art$, ref, *referentie*, reference*, "
    "referenz*, kenmerk*, klantnr*, klantnummer*, klantcode*, klant nr, klant nummer, "
    "numero client, client n, n client, code client, no client, customer id, "
    "customer number, customer no, kundennummer*, kunden nr, lidnummer*, contractnr*, "
    "contractnummer*, contract nr, numero de contrat, offerte*, devis, angebot*, quote, "
    "ticket*, case id, transactie*, transaction*, tracking*, track, tracknr*, tracknummer*, "
    "parcel*, colis, "
    "pakket*, zending*, sendung*, imei, imsi, chassis*, vin, timestamp*, epoch, uuid, guid, "
    "id$, pid, tid, session, sessions, sessionid*, session id*, sessie*, request id, build, "
    "builds, "
    "buildnr*, buildnummer*, version*, versie*, revision*, hash, sha, sha1, sha224, "
    "sha256, sha384, sha512, sha3, "
    "md5, checksum*, counter, counters, teller, tellers, tellerstand*, compteur*, meterstand*, "
    "batch*, lot, lotnummer*, "
    "mededeling*, communication*, gestructureerde*, structuree, ogm, vcs, bedrag*, montant*, "
    "amount*, betrag*, prijs*, prix, voorraad*, stock, stocks, stocknr*, "
    "stocknummer*, btw*, tva, vat, ust, ustid*, ust id*, kbo*, bce, "
    "ondernemingsn*, entreprise, handelsregister*, siret, siren, kvk*, rpr, rpm";

}  // namespace datakaart
