#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("dates are read as people write them, in four languages") {
  const Engine engine = engine_for("date-of-birth");
  const auto text =
      GENERATE(as<std::string>{},  //
               "geboren op 30/07/1985", "geboortedatum: 30-07-1985", "Geb. 30.07.1985",
               "GEB.DAT. 30.7.1985", "geboren te Gent op 30 juli 1985", "Geboortedatum 1985-07-30",
               "née le 30 juillet 1985", "né à Liège le 30/7/85", "Né(e) le : 30.07.85",
               "Date de naissance : 30 JUILLET 1985", "born on July 30th, 1985", "DOB 30/07/1985",
               "D.O.B.: 30 Jul 1985", "born 30th of July 1985", "Date of birth: 07/30/1985",
               "geboren am 30. Juli 1985", "Geburtsdatum: 30.07.1985", "(\xC2\xB0 30/07/1985)",
               "\xC2\xB0"
               "30-07-1985",
               "{\"birthDate\":\"1985-07-30\"}", "{\"geboortedatum\":\"1985-07-30T00:00:00Z\"}",
               "dob=19850730", "<birthdate>1985-07-30</birthdate>", "BDAY:1985-07-30",
               "BDAY:19850730", "geb. 30071985", "30/07/1985 (geboortedatum)",
               "geboren 30 / 07 / 1985", "verjaardag 30 juli 1985");
  CAPTURE(text);
  CHECK(reported(engine, text) == "1985-07-30");
}

TEST_CASE("the beginning of March and August is found by their names with accents") {
  const Engine engine = engine_for("date-of-birth");
  CHECK(reported(engine, "née le 1er août 1990") == "1990-08-01");
  CHECK(reported(engine, "geboren am 3. März 1990") == "1990-03-03");
  CHECK(reported(engine, "né le 14 févr. 1990") == "1990-02-14");
  CHECK(reported(engine, "né le 2 décembre 1990") == "1990-12-02");
}

TEST_CASE("other dates, and what is no date, are not told") {
  const Engine engine = engine_for("date-of-birth");
  const auto text = GENERATE(
      as<std::string>{},  //
      "Factuurdatum: 30/07/1985", "op 30/07/1985", "Gent, 30 juli 1985", "1985-07-30 12:33:10 born",
      "geboren op 31/02/1985", "geboren op 30/07/2085", "geboren in 1985", "born 1985",
      "geboren op 30/07/1885", "overleden op 30/07/1985", "geboren 1.30/07/1985",
      "geboren: 130/07/1985", "version 30.07.1985", "date of invoice 30/07/1985");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a word speaks of the date next to it alone") {
  const Engine engine = engine_for("date-of-birth");
  CHECK(reported(engine, "geboren op 30/07/1985, vergadering van 03/05/2024") == "1985-07-30");
  CHECK(reported(engine, "geboren op 30/07/1985, gehuwd op 03/05/2010") == "1985-07-30");
}

TEST_CASE("a column of dates of birth is one by its header, as Excel's day numbers too") {
  const Engine engine = engine_for("date-of-birth");
  CHECK(reported(engine,
                 Table({"Naam", "Geboortedatum"}, {{"A", "30/07/1985"}, {"B", "1/2/90"}}).text()) ==
        "1985-07-30 1990-02-01");
  CHECK(reported(engine, Table({"DOB"}, {{"31258"}, {"36526"}}).text()) == "1985-07-30 2000-01-01");
  CHECK(reported(engine, Table({"birth_date"}, {{"1985-07-30 00:00:00"}}).text()) == "1985-07-30");
  CHECK(reported(engine, Table({"Factuurdatum"}, {{"30/07/1985"}, {"31258"}}).text()).empty());
  CHECK(reported(engine, Table({"Bedrag"}, {{"31258"}}).text()).empty());
}

TEST_CASE("nothing of the date is shown, and the age only as a band") {
  const Seen one = seen(engine_for("date-of-birth"), "geboren op 30/07/1985").at(0);
  CHECK(one.masked == "**/**/****");
}

TEST_CASE("dates of birth are read with short years, signs, places and patterns beside them") {
  const Engine engine = engine_for("date-of-birth");
  for (const std::string_view text :
       {"geboren op 17-mrt-79", "n\xC3\xA9 le 17-mars-79", "geb. am 17. Mrz. 1979",
        "geboren 17/3/'79", "\xC2\xB0 Gent, 17/03/1979", "(\xC2\xB0 Li\xC3\xA8ge, le 17 mars 1979)",
        "D.N. 17/03/1979", "DDN : 17/03/1979", "Geboortedatum (dd/mm/jjjj): 17/03/1979",
        "Date of birth (DD/MM/YYYY): 17/03/1979", "Geboortedatum DD-MM-JJJJ: 17-03-1979",
        "geb.17/03/1979", "DOB17/03/1979", "Geboortedatum17/03/1979", "geboren op 17 maart\n1979",
        "geboren op 17/03/\n1979"}) {
    INFO(text);
    CHECK(reported(engine, text) == "1979-03-17");
  }
  for (const std::string_view text :
       {"In dienst: 17-mrt-79", "180\xC2\xB0 gedurende 17/03/1979", "12\xC2\xB0 Gent, 17/03/1979",
        "hoek 45\xC2\xB0, 17/03/1979", "Vervaldatum (dd/mm/jjjj): 17/03/1979",
        "huwelijk 17-mrt-79"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("below a header of births a time behind the date is none of its") {
  const Engine engine = engine_for("date-of-birth");
  const Table births({"Geboortedatum"}, {{"17/3/1979 12:00:00 AM"}, {"18-feb-81"}});
  CHECK(reported(engine, births.text()) == "1979-03-17 1981-02-18");
  const Table others({"Laatste login"}, {{"17/3/2019 12:00:00 AM"}, {"18-feb-81"}});
  CHECK(reported(engine, others.text()).empty());
}

TEST_CASE("the dates of birth of animals are none") {
  const Engine engine = engine_for("");
  const Table dogs({"Chipnummer", "Ras", "Geboortedatum"},
                   {{"981162736545106", "beagle", "17/03/2019"}});
  CHECK(reported(engine, dogs.text()).find("2019-03-17") == std::string::npos);
  const Table pupils({"Stamboeknummer", "Geboortedatum"}, {{"2019/118", "17/03/2012"}});
  CHECK(reported(engine, pupils.text()) == "2012-03-17");
}

}  // namespace
}  // namespace datakaart
