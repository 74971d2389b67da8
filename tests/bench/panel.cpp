#include "panel.hpp"

#include "support/panel.hpp"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

namespace bench {
namespace {

using namespace css;
using support::Document;
using support::Panel;

constexpr char ours[] = "ParticipatieladderDeck";
constexpr char calcs[] = "PropertyDeck";
constexpr int rounds = 15;
constexpr int moves = 200;
constexpr int rows = 100000;

Contender opening(const support::Office& office, const Document& document, const char* name,
                  const char* deck) {
    return {name, [&office, &document, deck] {
                Panel::close(document);
                support::settle(office);
                return secondsOf([&] {
                    Panel::open(document, deck);
                    support::settle(office);
                });
            }};
}

Contender moving(const support::Office& office, const Document& document, const char* name,
                 const char* deck) {
    return {name, [&office, &document, deck] {
                Panel::open(document, deck);
                support::settle(office);
                return secondsOf([&] {
                           for (int row = 1; row <= moves; ++row)
                               select(document, "B" + std::to_string(row * (rows / moves)));
                           support::settle(office);
                       }) /
                       moves;
            }};
}

} // namespace

std::vector<Timing> timeOpening(const support::Office& office) {
    const Document document(office, Document::Shown::yes);
    return race({opening(office, document, "Calc's deck of properties", calcs),
                 opening(office, document, "our deck", ours)},
                rounds);
}

std::vector<Timing> timeMoves(const support::Office& office) {
    const Document document(office, Document::Shown::yes);
    document.setFormula("B1", "=LADDER_SHARE(\"Westhoek\";5)");
    const uno::Reference<sheet::XCellSeries> column(
        document.sheet()->getCellRangeByName("B1:B" + rtl::OUString::number(rows)), uno::UNO_QUERY_THROW);
    column->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    return race({moving(office, document, "beside Calc's deck of properties", calcs),
                 moving(office, document, "beside our deck", ours)},
                rounds);
}

} // namespace bench
