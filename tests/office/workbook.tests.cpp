// The workbook of an edition: made, filled in, saved, opened again and checked.

#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/editions.hpp"
#include "support/temporary_folder.hpp"

using namespace css;
using support::Document;
using support::Editions;

TEST_CASE("look", "[workbook]") {
    const auto& office = offices::largerEdition();
    const Editions editions(office);
    for (const auto* language : {"nl", "en"}) {
        const auto document = editions.makeWorkbook("2020", true, language);
        for (const auto& f : editions.check(document))
            WARN(f.sheet << " " << f.cell << " " << f.kind << ": " << f.message);
        const std::string base = std::string("/tmp/wb/") + language;
        document.store(base + ".ods", "calc8");
        document.store(base + ".xlsx", "Calc MS Excel 2007 XML");
        document.store(base + ".pdf", "calc_pdf_Export");
    }
}
