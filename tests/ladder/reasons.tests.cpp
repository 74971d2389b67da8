// The ids of reasons, by which users and those who help them look them up, stay what they are.

#include "ladder/reason.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <string>

using namespace ladder;

namespace {

using Sentences = std::map<std::string, std::string>; ///< by id

/// The rows of the table in docs/errors.md.
Sentences documented() {
    std::ifstream file(DOCS "/errors.md");
    REQUIRE(file);
    Sentences sentences;
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("| PL"))
            continue;
        const auto id = line.substr(2, line.find(' ', 2) - 2);
        INFO(id);
        CHECK(sentences.emplace(id, line.substr(line.find(" | ") + 3)).second); // no id twice
    }
    return sentences;
}

Sentences known() {
    const std::vector<std::string> arguments{"…", "…", "…", "…"};
    Sentences sentences;
    for (int number = 0; number < 1000; ++number) {
        const auto reason = static_cast<Reason>(number);
        const auto english = describe({reason, arguments}, Language::english);
        if (!english.empty())
            sentences.emplace(idOf(reason),
                              english + " | " + describe({reason, arguments}, Language::dutch) + " |");
    }
    return sentences;
}

} // namespace

TEST_CASE("reasons: each is documented under its id", "[reasons]") {
    const auto inCode = known();
    const auto inManual = documented();
    CHECK(inCode.size() > 70);
    for (const auto& [id, sentence] : inCode) {
        INFO(id);
        REQUIRE(inManual.contains(id));
        CHECK(inManual.at(id) == sentence);
    }
    // One that is no longer used keeps its row, so that its id is not given away.
    for (const auto& [id, sentence] : inManual) {
        INFO(id);
        CHECK((inCode.contains(id) || sentence == "no longer used | niet meer in gebruik |"));
    }
}

TEST_CASE("reasons: an id is for good", "[reasons]") {
    CHECK(idOf(Reason::notAvailable) == "PL101");
    CHECK(idOf(Reason::unknownItem) == "PL210");
    CHECK(idOf(Reason::otherFolderName) == "PL315");
    CHECK(idOf(Reason::severalPackages) == "PL426");
    CHECK(idOf(Reason::ownSuccessor) == "PL523");
}

TEST_CASE("reasons: a figure that is missing is not a question that is wrong", "[reasons]") {
    for (const auto reason : {Reason::notAvailable, Reason::notCollected, Reason::noPart, Reason::partMissing,
                              Reason::noBase, Reason::notApplicable})
        CHECK(isMissingFigure(reason));
    for (const auto reason : {Reason::noName, Reason::unknownName, Reason::ambiguousName,
                              Reason::unknownEdition, Reason::unknownField, Reason::tooLarge})
        CHECK_FALSE(isMissingFigure(reason));
}
