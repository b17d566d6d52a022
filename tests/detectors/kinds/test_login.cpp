#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell a login") {
  const Engine engine = engine_for("login");
  const auto header = GENERATE(as<std::string>{}, "Login", "Gebruikersnaam", "gebruikersNaam",
                               "Username", "user_name", "UserName", "user_id", "userId", "USERID",
                               "Nom d'utilisateur", "Identifiant de connexion", "Benutzername",
                               "Benutzerkennung", "sAMAccountName", "Account name", "Loginnaam");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"jpeeters"}).empty());
}

TEST_CASE("values that tell a login") {
  const Engine engine = engine_for("login");
  const auto value = GENERATE(as<std::string>{}, "jpeeters", "jan.peeters", "j_peeters",
                              "FIRMA\\jpeeters", "peetersj01", "u0123456", "jan-p");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Login", {value}).empty());
}

TEST_CASE("headers that may mean something else tell a login beside other columns about people") {
  const Engine engine = engine_for("login");
  const auto header =
      GENERATE(as<std::string>{}, "User", "Gebruiker", "identifiant", "Utilisateur", "Benutzer");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"jpeeters"}).empty());
  CHECK(below(engine, header, {"jpeeters"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell a login") {
  const Engine engine = engine_for("login");
  const auto header = GENERATE(as<std::string>{}, "Last login", "laatste_login", "Login date",
                               "Login URL", "user type", "user group", "User e-mail", "user agent",
                               "E-mail gebruiker", "Login count");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"jpeeters"}).empty());
}

TEST_CASE("values that do not tell a login") {
  const Engine engine = engine_for("login");
  const auto value = GENERATE(
      as<std::string>{}, "12345", "2024-01-31 10:00", "Jan Peeters", "https://voorbeeld.be", "true",
      "admin", "550e8400-e29b-41d4-a716-446655440000", "d41d8cd98f00b204e9800998ecf8427e0", "-");
  CAPTURE(value);
  CHECK(beside_people(engine, "Login", {value}).empty());
}

}  // namespace
}  // namespace datakaart
