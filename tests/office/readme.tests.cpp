// The examples of the README: a formula in backquotes, an arrow, and what it gives.

#include "office/offices.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <regex>

namespace {

struct Example {
    std::string formula;
    std::string result;
};

std::vector<Example> examples() {
    std::ifstream readme(README);
    const std::regex pattern("`(=[^`]+)` → `([^`]+)`");
    std::vector<Example> found;
    for (std::string line; std::getline(readme, line);) {
        for (std::sregex_iterator match(line.begin(), line.end(), pattern), end; match != end; ++match)
            found.push_back({(*match)[1], (*match)[2]});
    }
    return found;
}

} // namespace

TEST_CASE("readme: every example gives what stands there", "[readme]") {
    const support::Document document(offices::dutch());
    const auto all = examples();
    REQUIRE(all.size() >= 17);
    for (const auto& [formula, result] : all) {
        document.setFormulaLocal("A1", formula);
        const auto shown = document.text("A1");
        // As typed in a new document; a share may stand in the README as the pages print it.
        document.setFormula("B1", "=TEXT(A1;\"0,0%\")");
        INFO(formula << " gives " << shown);
        CHECK((result == shown || result == document.text("B1")));
    }
}
