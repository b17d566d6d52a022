#include "tests/detectors/support.h"

namespace datakaart {
namespace {

struct Case {
  std::string_view text;
  std::string_view values;  // found at medium or above
};

TEST_CASE("numbers are found in the forms that people write in Belgium") {
  const Engine engine = engine_for("phone");
  const auto c = GENERATE(values<Case>({
      {"0475/12.34.56", "+32475123456"},
      {"0475 12 34 56", "+32475123456"},
      {"0475-12-34-56", "+32475123456"},
      {"0475.12.34.56", "+32475123456"},
      {"0475/123456", "+32475123456"},
      {"0475 123 456", "+32475123456"},
      {"(0475) 12 34 56", "+32475123456"},
      {"+32 (0)475 12 34 56", "+32475123456"},
      {"+32 475 12 34 56", "+32475123456"},
      {"+32(0)475/12.34.56", "+32475123456"},
      {"(+32) 475 12 34 56", "+32475123456"},
      {"+ 32 475 12 34 56", "+32475123456"},
      {"+32475123456", "+32475123456"},
      {"+32 0475 12 34 56", "+32475123456"},
      {"0032 475 12 34 56", "+32475123456"},
      {"0032 (0)9 305 69 10", "+3293056910"},
      {"00 32 475 12 34 56", "+32475123456"},
      {"0032475123456", "+32475123456"},
      {"tel:+32475123456", "+32475123456"},
      {"GSM0475/12.34.56", "+32475123456"},
      {"02 513 45 67", "+3225134567"},
      {"02/513.45.67", "+3225134567"},
      {"(02) 513 45 67", "+3225134567"},
      {"09 305 69 10", "+3293056910"},
      {"016/27.52.86", "+3216275286"},
      {"Tel. 02 123 45 67", "+3221234567"},
      {"0475\xC2\xA0"
       "12\xC2\xA0"
       "34\xC2\xA0"
       "56",
       "+32475123456"},
      {"0475\xE2\x80\xAF"
       "12\xE2\x80\xAF"
       "34\xE2\x80\xAF"
       "56",
       "+32475123456"},
      {"0475\xE2\x80\x91"
       "12\xE2\x80\x91"
       "34\xE2\x80\x91"
       "56",
       "+32475123456"},
      {"0800 12 345", "+3280012345"},
      {"+31 6 12345678", "+31612345678"},
      {"+33 (0)6 12 34 56 78", "+33612345678"},
      {"0031 6 12 34 56 78", "+31612345678"},
      {"+352 621 123 456", "+352621123456"},
      {"+49 30 901820", "+4930901820"},
      {"+39 06 6982 1234", "+390669821234"},
      {"+44 20 7946 0958", "+442079460958"},
      {"+1 (212) 555-0143", "+12125550143"},
  }));
  CAPTURE(c.text);
  CHECK(reported(engine, c.text) == c.values);
}

TEST_CASE("several numbers and what follows a number are told apart") {
  const Engine engine = engine_for("phone");
  const auto c = GENERATE(values<Case>({
      {"0475 12 34 56 / 02 513 45 67", "+32475123456 +3225134567"},
      {"0475/12.34.56 02/513.45.67", "+32475123456 +3225134567"},
      {"0475 12 34 56, 0476 12 34 56", "+32475123456 +32476123456"},
      {"0475 12 34 56 0476 12 34 56", "+32475123456 +32476123456"},
      {"Tel 02/513.45.67/68", "+3225134567"},
      {"Jan Peeters 0475 12 34 56 1000 Brussel", "+32475123456"},
      {"9000 Gent 0475 12 34 56", "+32475123456"},
      {"9000 0475/12.34.56", "+32475123456"},
      {"tel. 0475 12 34 56, 12 jaar", "+32475123456"},
      {"Bel 0475 12 34 56. Tot dan", "+32475123456"},
      {"gsm:0475/12.34.56;fax:02/513.45.67", "+32475123456 +3225134567"},
  }));
  CAPTURE(c.text);
  CHECK(reported(engine, c.text) == c.values);
}

TEST_CASE("digits in a row are a number only where a word or a key says so") {
  const Engine engine = engine_for("phone");
  const auto c = GENERATE(values<Case>({
      {"0475123456", ""},
      {"mijn gsm is 0475123456", "+32475123456"},
      {"Tél.: 0475123456", "+32475123456"},
      {"TÉLÉPHONE 0475123456", "+32475123456"},
      {"Telefonnummer: 025134567", "+3225134567"},
      {"0475123456 (mobiel)", "+32475123456"},
      {"Gsm-nummer\n0475123456", "+32475123456"},
      {"T 0475123456", "+32475123456"},
      {"{\"klantTel\": \"0475123456\"}", "+32475123456"},
      {"{\"gsm\":\"\",\"klantcode\":\"0475123456\"}", ""},
      {"<mobile>0475123456</mobile><ref>0476123456</ref>", "+32475123456"},
      {"gsm=0475123456 id=0476123456", "+32475123456"},
      {"bestelling 0475123456", ""},
      {"hotel 0475123456", ""},
      {"teller 0475123456", ""},
  }));
  CAPTURE(c.text);
  CHECK(reported(engine, c.text) == c.values);
}

TEST_CASE("other numbers are no telephone numbers") {
  const Engine engine = engine_for("phone");
  const auto text = GENERATE(
      as<std::string>{},  //
      "+++123/4567/89002+++", "+++090/9337/55493+++", "***047/5123/45678***", "090/9337/55493",
      "BE 0478.897.809", "BE0478897809", "0478.897.809", "BTW BE 0478.123.456", "02/12/2024 10:15",
      "04.12.2024 10", "2024-03-14 10:15:00", "14-03-2024", "ISBN 978-90-313-0475-1",
      "9789031304756", "081.082.000.001", "192.168.0.1", "10.0.4.75", "0.475123456", "3,0475123456",
      "1.04.75.12.34", "v0.4.75.12.34", "WEB-2024-0475123456", "ORD-0475123456", "x0475123456",
      "0475123456x", "#0475123456", "12345604751234561", "51.0695 03.721006", "1709280000",
      "2024-03-14T10:00:00.780937Z", "+4906-11631", "-0900-13930", "0035 2044 0038",
      "[.0BBF.0020.0002.0074]", "t ',' 0 6179 2206", "l.094-.256-.324", "-.016.707.355",
      "015 011 017 014 018", "cc387ab8-b458-5023-a028-0475123456ab", "f0475123456e",
      "GET /p/012009 200 60329", "51 02 513 45 67 88 12", "12 04 75 12 34 56 78 90 11",
      "00 43 52 75 30 61 55 48 08", "+32 475 12 34 56 78", "475123456", "32475123456", "+0100",
      "000 000 000", "BE68 5390 0754 7034", "0475 12,34", "+99 123 456 789",
      "01-02-03-04-05-06-07-08-09-10", "0001 0002 0003 0004", "0612 0713 0814 0915");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column's header names its numbers, also those that lost their zero") {
  const Engine engine = engine_for("phone");
  const auto header =
      GENERATE(as<std::string>{}, "gsm", "GSM-nr", "Téléphone", "TELEPHONE", "mobile", "klant_tel",
               "telefoonNummer", "Tel. privé", "Phone number", "Handynummer", "Fax");
  CAPTURE(header);
  const Table table({"Naam", header}, {{"Jan", "475123456"},
                                       {"An", "0476123456"},
                                       {"Els", "32477123456"},
                                       {"Bo", "25134567"},
                                       {"Kim", "0478/12.34.56"}});
  CHECK(reported(engine, table.text()) ==
        "+32475123456 +32476123456 +32477123456 +3225134567 +32478123456");
  for (const Seen& one : seen(engine, table.text())) {
    CHECK(one.confidence == Confidence::high);
    CHECK(one.evidence.has(Evidence::column_header));
  }
}

TEST_CASE("a header that names something else speaks against a number") {
  const Engine engine = engine_for("phone");
  const Table table({"Ordernummer", "Bedrag"}, {{"0475123456", "475123456"}});
  CHECK(reported(engine, table.text()).empty());
}

TEST_CASE("the cell to the left may be the label") {
  const Engine engine = engine_for("phone");
  const Table table({}, {{"Naam", "Jan"}, {"Gsm", "0475123456"}, {"Order", "0476123456"}});
  CHECK(reported(engine, table.text()) == "+32475123456");
}

TEST_CASE("national forms are those of the chosen regions") {
  CHECK(reported(engine_for("phone", {"NL"}), std::string_view("06 12 34 56 78")) ==
        "+31612345678");
  CHECK(reported(engine_for("phone", {"BE", "FR"}), std::string_view("06 12 34 56 78")) ==
        "+33612345678");
  CHECK(reported(engine_for("phone", {"BE"}), std::string_view("06 12 34 56 78")).empty());
  CHECK(reported(engine_for("phone", {"LU"}), std::string_view("Tel 26 12 34 56")) ==
        "+35226123456");
  CHECK(reported(engine_for("phone", {"DE"}), std::string_view("030 901820")) == "+4930901820");
}

TEST_CASE("the confidence grows with what speaks for a number") {
  const Engine engine = engine_for("phone");
  const auto confidence = [&](std::string_view text) {
    const auto found = seen(engine, text);
    REQUIRE(found.size() == 1);
    return found[0].confidence;
  };
  CHECK(confidence("0475123456") == Confidence::low);
  CHECK(confidence("gsm 0475123456") == Confidence::medium);
  CHECK(confidence("0475/12.34.56") == Confidence::medium);
  CHECK(confidence("gsm 0475/12.34.56") == Confidence::high);
  CHECK(confidence("+32475123456") == Confidence::medium);
  CHECK(confidence("+32 475 12 34 56") == Confidence::high);
  CHECK(confidence("order 0475 12 34 56") == Confidence::low);
}

TEST_CASE("a masked number shows its country, its first digit and its last two") {
  const Engine engine = engine_for("phone");
  const auto found = seen(engine, std::string_view("0475/12.34.56, 02/513.45.67"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].masked == "+32 4** ** ** 56");
  CHECK(found[1].masked == "+32 2* ** ** 67");
}

TEST_CASE("pairs in a dump of bytes are no number, pairs beside words are") {
  const Engine engine = engine_for("phone", {"FR", "BE"});
  CHECK(reported(engine, "9b c4 05 37 32 78 32 b7 10").empty());
  CHECK(reported(engine, "au 05 37 32 78 32 ou au bureau") == "+33537327832");
  CHECK(reported(engine, "U bereikt mij op +32 16 48 74 91 of thuis") == "+3216487491");
}

TEST_CASE("what kind of line it is, is counted") {
  const Engine engine = engine_for("phone");
  std::vector<Match> matches;
  engine.find(Text{"0475 12 34 56, 016 48 74 91, 0800 12 345"}, matches);
  REQUIRE(matches.size() == 3);
  CHECK(matches[0].facts[0] == "mobile");
  CHECK(matches[1].facts[0] == "fixed");
  CHECK(matches[2].facts[0] == "toll-free");
}

TEST_CASE("a number outside the EEA says its country") {
  const Engine engine = engine_for("phone");
  std::vector<Match> matches;
  engine.find(Text{"+32 475 12 34 56, +212 661 23 45 67, +41 44 668 18 00"}, matches);
  REQUIRE(matches.size() == 3);
  CHECK(matches[0].facts[1].empty());
  CHECK(matches[1].facts[1] == "MA");
  CHECK(matches[2].facts[1] == "CH");
}

TEST_CASE("a region without a leading zero takes no number without a word") {
  const Engine engine = engine_for("phone", {"BE", "LU"});
  CHECK(reported(engine, "621 123 456 stuks").empty());
  CHECK(reported(engine, "tel 621 123 456") == "+352621123456");
  CHECK(reported(engine, Table({"gsm"}, {{"475123456"}}).text()) == "+32475123456");
}

TEST_CASE("two numbers stand beside each other with a comma or a slash between them") {
  const Engine engine = engine_for("phone");
  const std::string both = "+32479112233 +32479445566";
  for (const std::string_view text :
       {"tel 0479 11 22 33,0479 44 55 66", "tel 0479112233,0479445566",
        "Tel. 0479112233/0479445566", "Tel. 0479 11 22 33/0479 44 55 66",
        "0479/11.22.33,0479/44.55.66", "+32 479 11 22 33,+32 479 44 55 66",
        "+32479112233/+32479445566"}) {
    INFO(text);
    CHECK(reported(engine, text) == both);
  }
  CHECK(reported(engine, "0479/11.22.33,15") == "+32479112233");
  for (const std::string_view text :
       {"waarde 3,0479112233", "/map/2024/0479112233/a.jpg", "02 123 456,50"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("labels of letters may be glued, and a number behind one may lack its zero") {
  const Engine engine = engine_for("phone");
  for (const std::string_view text :
       {"GSM0479112233", "Telefoon0479/11.22.33", "T+32479112233", "Tel(0)479 11 22 33",
        "gsm 479 11 22 33", "tel. 32479112233", "gsm 047911 22 33", "\xE2\x98\x8E 0479112233",
        "mijn nummer is 0479112233", "appelez-moi au 0479112233", "whatsapp 0479112233",
        "werk 0479112233"}) {
    INFO(text);
    CHECK(reported(engine, text) == "+32479112233");
  }
  CHECK(reported(engine, "(0)2 555 12 12") == "+3225551212");
  for (const std::string_view text : {"KLANT0479112233", "SN0479112233", "u0479112233",
                                      "479 11 22 33 stuks", "maat 32479112233"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("without a word only groups that a plan has are a telephone number") {
  const Engine engine = engine_for("phone");
  for (const std::string_view text :
       {"0671-38514", "02.47.31-583", "027-413-659", "04 5711 2893 4011", "0081.24611.2693",
        "volgt 0479.11.2233", "0475 1 234 56"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
  CHECK(reported(engine, "016 27 52 86") == "+3216275286");
  CHECK(reported(engine, "02 513 45 67") == "+3225134567");
  CHECK(reported(engine, "04 79 11 22 33") == "+32479112233");
}

TEST_CASE("a counter word lowers a grouped number only right before it") {
  const Engine engine = engine_for("phone");
  CHECK(reported(engine, "In dit dossier vindt u 0479/11.22.33 terug") == "+32479112233");
  CHECK(reported(engine, "Referentie : Rik Maes (0479/11.22.33)") == "+32479112233");
  CHECK(reported(engine, "facturatie@maes.be - 0479/11.22.33") == "+32479112233");
  CHECK(reported(engine, "art. 0479.112.233").empty());
  CHECK(reported(engine, "dossiernr. 0479112233").empty());
  const Table payments({"datum", "mededeling"},
                       {{"1", "gsm 0479112233 lidgeld"}, {"2", "0479445566"}});
  CHECK(reported(engine, payments.text()) == "+32479112233");
}

TEST_CASE("cells that a program took for decimals are telephone numbers") {
  const Engine engine = engine_for("phone");
  CHECK(reported(engine, Table({"gsm"}, {{"479112233.0"}}).text()) == "+32479112233");
}

TEST_CASE("American numbers are known by their groups where that region is chosen") {
  const Engine engine = engine_for("phone", {"BE", "US"});
  CHECK(reported(engine, "(202) 456-1111") == "+12024561111");
  CHECK(reported(engine, "202-456-1111") == "+12024561111");
  CHECK(reported(engine, "202 456 1111").empty());
}

}  // namespace
}  // namespace datakaart
