#include "insertions.hpp"

#include "sheets/prepared_sheets.hpp"
#include "support/sheets.hpp"

namespace bench {
namespace {

constexpr int rounds = 15;

using support::Document;

Contender contender(const support::Office& office, const sheets::PreparedSheet& sheet) {
    return {std::string(sheet.kind) + " sheet", [&office, kind = sheet.kind] {
                const Document document(office, Document::Shown::yes);
                const support::Sheets service(office);
                return secondsOf([&] { service.insertSheet(kind, document.model(), "Westhoek"); });
            }};
}

} // namespace

std::vector<Timing> timeInsertions(const support::Office& office) {
    const auto empty = [&office] {
        const Document document(office, Document::Shown::yes);
        return secondsOf([&] { document.model()->getSheets()->insertNewByName("x", 1); });
    };
    std::vector<Contender> contenders{{"an empty sheet", empty}};
    for (const auto& sheet : sheets::preparedSheets())
        contenders.push_back(contender(office, sheet));
    return race(std::move(contenders), rounds);
}

} // namespace bench
