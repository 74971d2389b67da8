// The examples of the functions, which stand in the README too.

#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/function_calls.hpp"

TEST_CASE("readme: the example of every function gives what stands there", "[readme]") {
    const support::Document document(offices::dutch());
    for (const auto& function : functions::all) {
        document.setFormulaLocal("A1", support::exampleFormula(function));
        const auto shown = document.text("A1");
        // As typed in a new document; a share may stand in the README as the pages print it, and a rate with
        // two decimals.
        document.setFormula("B1", "=TEXT(A1;\"0,0%\")");
        document.setFormula("C1", "=TEXT(A1;\"0,00\")");
        INFO(support::exampleFormula(function) << " gives " << shown);
        const std::string expected(function.example.result);
        CHECK((expected == shown || expected == document.text("B1") || expected == document.text("C1")));
    }
}
