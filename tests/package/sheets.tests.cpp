// Prepared sheets and editions: the names that macros, menus and keys hold.
#include "oxt.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace {

/// The type library in the package, as IDL on one line.
std::string idl() {
    const support::TemporaryFolder folder;
    const auto rdb = folder.path() / "participatieladder.rdb";
    std::ofstream(rdb, std::ios::binary) << oxt::read("types/participatieladder.rdb");
    return std::regex_replace(oxt::run({UNOIDL_READ, TYPES, OFFAPI, rdb.string()}), std::regex("\\s+"), " ");
}

} // namespace

/// A line may be added here, but none may ever change.
TEST_CASE("The types keep the methods that macros call, with their arguments") {
    const auto text = idl();
    for (const auto* method : {"insertLadder", "insertComparison", "insertSectors", "insertQuality",
                               "insertTable", "insertChart", "insertEvolution"}) {
        INFO(method);
        CHECK_THAT(text,
                   ContainsSubstring(std::string("string ") + method +
                                     "([in] ::com::sun::star::lang::XComponent document, [in] string area, "
                                     "[in] string edition, [in] sequence< ::com::sun::star::beans::"
                                     "PropertyValue > options)"));
    }
    CHECK_THAT(text,
               ContainsSubstring(
                   "string insertSheet([in] ::com::sun::star::lang::XComponent document, [in] string kind, "
                   "[in] string area, [in] string edition, [in] sequence< ::com::sun::star::beans::"
                   "PropertyValue > options)"));
    CHECK_THAT(text,
               ContainsSubstring("long repairFormulas([in] ::com::sun::star::lang::XComponent document, "
                                 "[in] string scope)"));
    CHECK_THAT(text,
               ContainsSubstring("sequence< string > listUnfrozen([in] ::com::sun::star::lang::XComponent "
                                 "document, [in] string scope)"));
    CHECK_THAT(text,
               ContainsSubstring("string buildTable([in] ::com::sun::star::lang::XComponent document, [in] "
                                 "sequence< ::com::sun::star::beans::PropertyValue > arguments)"));
    CHECK_THAT(text, ContainsSubstring(
                         "long freeze([in] ::com::sun::star::lang::XComponent document, [in] string scope)"));
}

/// The same holds for editions.
TEST_CASE("The types keep what macros do with editions") {
    const auto text = idl();
    CHECK_THAT(text, ContainsSubstring(
                         "::com::sun::star::lang::XComponent makeWorkbook([in] string edition, [in] boolean "
                         "withFigures, [in] sequence< ::com::sun::star::beans::PropertyValue > options)"));
    CHECK_THAT(text, ContainsSubstring("sequence< ::org::participatieladder::Defect > check([in] "
                                       "::com::sun::star::lang::XComponent document)"));
    CHECK_THAT(
        text, ContainsSubstring("struct Defect { string Sheet; string Cell; string Kind; string Message; }"));
}

TEST_CASE("The registry sends the commands to their handler") {
    const auto registry = oxt::read("registry/ProtocolHandler.xcu");
    CHECK_THAT(registry, ContainsSubstring("oor:name=\"org.participatieladder.Commands\""));
    CHECK_THAT(registry, ContainsSubstring("<value>org.participatieladder:*</value>"));
}
