#include "insertions.hpp"

#include "support/sheets.hpp"

namespace bench {
namespace {

constexpr int rounds = 15;

using support::Document;

Contender contender(const support::Office& office, const char* name, const char* method) {
    return {name, [&office, method] {
                const Document document(office, Document::Shown::yes);
                const support::Sheets sheets(office);
                return secondsOf([&] { sheets.insert(method, document.model(), "Westhoek"); });
            }};
}

} // namespace

std::vector<Timing> timeInsertions(const support::Office& office) {
    const auto empty = [&office] {
        const Document document(office, Document::Shown::yes);
        return secondsOf([&] { document.model()->getSheets()->insertNewByName("x", 1); });
    };
    return race({{"an empty sheet", empty},
                 contender(office, "ladder sheet", "insertLadder"),
                 contender(office, "comparison sheet", "insertComparison"),
                 contender(office, "sector sheet", "insertSectors"),
                 contender(office, "quality sheet", "insertQuality")},
                rounds);
}

} // namespace bench
