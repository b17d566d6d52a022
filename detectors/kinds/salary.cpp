// Wages and salaries in tables: amounts below a header that tells them.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "loon, lonen, loonbedrag, brutoloon*, nettoloon*, jaarloon*, maandloon*, uurloon*, weekloon*, "
    "dagloon*, basisloon*, vakantieloon, *loon, wedde, weddes, jaarwedde, maandwedde, brutowedde, "
    "nettowedde, weddetoelage, salaris*, *salaris, bruto salaris, salaire*, salary*, salaries, "
    "*salary, wage, wages, hourly wage, gehalt, gehalter, bruttogehalt*, nettogehalt*, "
    "monatsgehalt*, jahresgehalt*, grundgehalt*, gehalt brutto, lohn, lohne, bruttolohn*, "
    "nettolohn*, stundenlohn*, monatslohn*, jahreslohn*, arbeitslohn*, remuneration*, "
    "bezoldiging*, verloning*, appointements, entgelt*, *entgelt, traitement brut, "
    "traitement mensuel, traitement annuel, gross pay, net pay, base pay, annual pay, "
    "monthly pay, hourly pay, pay rate, bruto per maand, brut mensuel, verguetung, vergutung*, "
    "besoldung*";
constexpr std::string_view k_weak =
    "inkomen*, revenu, revenus, income, einkommen*, verdienste, verdienst, compensation, "
    "traitement, bruto, brut, brutto, gross, bonus, premie, prime, eindejaarspremie, vergoeding, "
    "emolumenten, pay";
constexpr std::string_view k_other =
    "loonkost*, loonkosten*, loonindex*, loonschaal, loonbarema*, loonsverhoging*, loonlast*, "
    "loonadministratie, loonfiche*, loonbrief*, loonwerk*, loonnummer*, index*, percent*, pct, "
    "procent*, budget*, datum*, date*, code*, schaal, scale, band, grade, klasse, class, "
    "gewicht*, weight, poids, gross weight, tonnage, margin, marge, profit, winst, sales, omzet, "
    "price, prijs, prix, montant htva, order*, min, max, minimum, maximum, vanaf, currency, munt, "
    "devise, bank*, type*, account*, rekening*, secretariaat, secretariat, *ballon, salon, "
    "ballon";

// Columns of lists of payments, sales and goods: there gross and net are no wages.
constexpr std::string_view k_spoiling =
    "kosten, transactiekosten, fee*, frais*, gebuhr*, commissie*, commission*, transactie*, "
    "transaction*, transaktion*, saldo, solde, balance, kontostand, valuta*, currency, devise, "
    "wahrung, bestelling*, bestelnummer*, bestelnr, order*, commande*, bestellung*, factuur*, "
    "facture*, invoice*, rechnung*, btw*, tva, vat, mwst, ust, uitbetaling*, payout*, versement, "
    "auszahlung*, refund*, terugbetaling*, kenmerk*, payment*, betaalwijze, betaalmethode*, mode "
    "de "
    "paiement, zahlungsart, product*, produit*, artikel*, article*, gewicht*, weight, poids, "
    "container*, tarra, tare, voertuig*, colli, pallet*";

constexpr auto k_matches =
    std::to_array<std::string_view>({"Brutoloon|\n{2.500,00}|", "Salaire|\n{2 450,50 €}|",
                                     "E-mail|Bonus\nlotte@voorbeeld-firma.be|{2500}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Bonus|\n2500|", "Loonkosten|\n2500|", "E-mail|Loon\nlotte@voorbeeld-firma.be|12%",
     "E-mail|Alcoholgehalt\nlotte@voorbeeld-firma.be|25"});

}  // namespace

std::unique_ptr<Detector> make_salary_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"salary",
                                      "Salary",
                                      "an amount in a column whose header tells it",
                                      "headers of tables in Dutch, French, English and German",
                                      Category::financial,
                                      Sensitivity::financial};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.priority = 5;
  kind.spoilt_by = k_spoiling;
  kind.accepts = is_amount;
  kind.clear_of_people = true;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
