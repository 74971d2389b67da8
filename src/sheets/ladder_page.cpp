#include "sheets/ladder_page.hpp"

#include <algorithm>
#include <iterator>

namespace sheets {

using namespace calc;

LadderPage::LadderPage(const Canvas& onCanvas, const SheetContext& ofContext)
    : canvas(onCanvas)
    , context(ofContext)
    , extent(extentOf(context.catalogue))
    , columns(extent)
    , edition{columns.parent, choiceRow}
    , area{columns.firstStep, choiceRow}
    , parent{columns.key, 0}
    , base(parent.right())
    , formulas(reference(edition), context.language)
    , rates(formulas, reference(base)) {}

std::vector<std::string> LadderPage::rungKeys() const {
    std::vector<std::string> keys;
    auto row = firstRow;
    for (const auto instruments : extent.instruments) {
        keys.push_back(reference(key(row)));
        row += 1 + static_cast<sal_Int32>(instruments);
    }
    return keys;
}

sal_Int32 LadderPage::lastRow() const {
    auto row = firstRow - 1;
    for (const auto instruments : extent.instruments)
        row += 1 + static_cast<sal_Int32>(instruments);
    return row;
}

sal_Int32 LadderPage::footRow() const {
    return std::max(totalRow() + 1, splitRow(extent.splits.size()) - 1);
}

sal_Int32 LadderPage::splitRow(std::size_t split) const {
    // Below the chart stands a note.
    return split == 0 ? groupRow : chartCells(split - 1).last.row + 2;
}

Range LadderPage::chartCells(std::size_t split) const {
    // Two bars for each sector, below the texts.
    const auto chartRows = 3 + static_cast<sal_Int32>(extent.splits[split]);
    const auto total = sectorTotalRow(split);
    const bool isLast = split + 1 == extent.splits.size();
    const auto last = std::max(total + chartRows, isLast ? lastRow() : 0);
    return {{columns.chip, total + 1}, {columns.parentShare, last}};
}

std::string LadderPage::legendOfDomains() const {
    std::string legend = "TEXTJOIN(CHAR(10);1";
    for (std::size_t domain = 0; domain < extent.domains; ++domain) {
        const auto name = reference(domainName(domain));
        legend += ";" + ifGiven(name, literal(symbolOf(domain) + " ") + "&" + name);
    }
    return legend + ")";
}

std::string LadderPage::ofParts(const char* function, const std::string& answer, const char* none) {
    // SUMPRODUCT makes the office look at each of the answers.
    return "SUMPRODUCT(" + call(function, {call("IFNA", {answer, none})}) + ")";
}

std::string LadderPage::parentName() const {
    return ifGiven(reference(parent), formulas.name(reference(parent)));
}

std::string LadderPage::wholeName() const {
    return formulas.name(call("IF", {reference(parent) + "=\"\"", reference(area), reference(parent)}));
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
