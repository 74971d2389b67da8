#include "sheets/ladder_page.hpp"

#include <algorithm>
#include <iterator>

namespace sheets {

using namespace calc;

LadderPage::LadderPage(const Canvas& onCanvas, const SheetContext& ofContext)
    : canvas(onCanvas)
    , context(ofContext)
    , extent(extentOf(context.catalogue))
    , columns(static_cast<sal_Int32>(extent.rungs()), static_cast<sal_Int32>(extent.domains))
    , edition{columns.areaCount, subtitleRow}
    , area{columns.areaCount, titleRow}
    , parent{columns.key, titleRow}
    , formulas(reference(edition), context.language) {}

std::vector<std::string> LadderPage::rungKeys() const {
    std::vector<std::string> keys;
    auto row = firstRow;
    for (const auto instruments : extent.instruments) {
        keys.push_back(reference(key(row)));
        row += 1 + static_cast<sal_Int32>(instruments);
    }
    return keys;
}

sal_Int32 LadderPage::footRow() const {
    auto row = firstRow;
    for (const auto instruments : extent.instruments)
        row += 1 + static_cast<sal_Int32>(instruments);
    return std::max(row, domainRow() + 1 + static_cast<sal_Int32>(extent.domains));
}

Cell LadderPage::sectorKey(std::size_t sector) const {
    return key(firstRow + static_cast<sal_Int32>(sector)).right();
}

Range LadderPage::chartCells() const {
    constexpr sal_Int32 chartRows = 4;
    return {{columns.chip, sectorTotalRow() + 1}, {columns.parentShare, sectorTotalRow() + chartRows}};
}

Cell LadderPage::domainName(std::size_t domain) const {
    return {columns.sector, domainRow() + 1 + static_cast<sal_Int32>(domain)};
}

std::string LadderPage::parentName() const {
    return ifGiven(reference(parent), formulas.name(reference(parent)));
}

std::string LadderPage::verdict(const std::string& sum, const std::string& total,
                                const std::string& parts) const {
    const auto missing = "SUMPRODUCT(1*(" + parts + "=" + literal(word(words::notAvailable)) + "))>0";
    return call("IF", {"AND(ISNUMBER(" + sum + ");ISNUMBER(" + total + "))",
                       call("IF", {"ROUND(" + sum + ";0)=" + total, literal("✓"),
                                   call("IF", {missing, literal("±"), literal("≠")})}),
                       "\"\""});
}

std::string symbolOf(std::size_t domain) {
    static constexpr const char* symbols[] = {"●", "■", "▲", "♦", "▼", "○", "□", "►"};
    return domain < std::size(symbols) ? symbols[domain] : std::to_string(domain + 1);
}

} // namespace sheets
