#include "workbook/cell_checks.hpp"

namespace workbook {

bool checkPlain(const CellText& text, const SheetCells& cells, const calc::Cell& cell, Report& report) {
    const auto reject = [&](const Words& words) {
        report.error(cells.name(), cell, words, {cells.shownAt(cell)});
        return false;
    };
    switch (text.oddity) {
    case Oddity::error:
        return reject(words::errorValue);
    case Oddity::date:
        return reject(words::shownAsDate);
    case Oddity::percentage:
        return reject(words::shownAsPercentage);
    case Oddity::logical:
        return reject(words::shownAsLogical);
    case Oddity::none:
        break;
    }
    if (text.text.find('\0') == std::string::npos)
        return true;
    report.error(cells.name(), cell, words::nulCharacter);
    return false;
}

} // namespace workbook
