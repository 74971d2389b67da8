#include "workbook/sheet_cells.hpp"

#include "calc/addresses.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

namespace workbook {

using namespace css;

namespace {

constexpr sal_Int32 rowsAtOnce = 10000;

/// Removes no-break spaces too, which come with what is pasted from web pages.
std::string trimmed(std::string text) {
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    std::string_view rest = text;
    for (auto size = rest.size() + 1; size != rest.size();) {
        size = rest.size();
        if (!rest.empty() && blanks.find(rest.front()) != std::string_view::npos)
            rest.remove_prefix(1);
        if (!rest.empty() && blanks.find(rest.back()) != std::string_view::npos)
            rest.remove_suffix(1);
        if (rest.starts_with(noBreakSpace))
            rest.remove_prefix(noBreakSpace.size());
        if (rest.ends_with(noBreakSpace))
            rest.remove_suffix(noBreakSpace.size());
    }
    return rest.size() == text.size() ? std::move(text) : std::string(rest);
}

std::string textOf(double number) {
    constexpr double largestWhole = 9007199254740992; // beyond it, doubles do not hold every whole number
    if (std::abs(number) <= largestWhole && number == std::floor(number))
        return std::to_string(static_cast<std::int64_t>(number));
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
}

/// Tells what the number format makes of a number: a date, for instance, is a number of days to Calc.
Oddity oddityOf(sal_Int16 numberFormat) {
    if ((numberFormat & util::NumberFormat::DATETIME) != 0)
        return Oddity::date;
    if ((numberFormat & util::NumberFormat::PERCENT) != 0)
        return Oddity::percentage;
    if ((numberFormat & util::NumberFormat::LOGICAL) != 0)
        return Oddity::logical;
    return Oddity::none;
}

/// Whether a position is in one of some parts, which are sorted and do not overlap.
bool isIn(const std::vector<std::pair<sal_Int32, sal_Int32>>& parts, sal_Int32 position) {
    const auto after =
        std::upper_bound(parts.begin(), parts.end(), position,
                         [](sal_Int32 wanted, const auto& part) { return wanted < part.first; });
    return after != parts.begin() && std::prev(after)->second >= position;
}

} // namespace

SheetCells::SheetCells(const uno::Reference<frame::XModel>& document,
                       const uno::Reference<sheet::XSpreadsheet>& sheet)
    : sheet_(sheet)
    , name_(office::toUtf8(uno::Reference<container::XNamed>(sheet_, uno::UNO_QUERY_THROW)->getName())) {
    const auto cursor = sheet_->createCursor();
    uno::Reference<sheet::XUsedAreaCursor>(cursor, uno::UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const auto end = calc::addressOf(cursor);
    rows_ = end.EndRow + 1;
    columns_ = std::min(end.EndColumn + 1, mostColumns);
    findOddFormats(document);
}

void SheetCells::findOddFormats(const uno::Reference<frame::XModel>& document) {
    const auto formats =
        uno::Reference<util::XNumberFormatsSupplier>(document, uno::UNO_QUERY_THROW)->getNumberFormats();
    const auto area = sheet_->getCellRangeByPosition(0, 0, columns_ - 1, rows_ - 1);
    findShown(area);
    const auto groups = uno::Reference<sheet::XUniqueCellFormatRangesSupplier>(area, uno::UNO_QUERY_THROW)
                            ->getUniqueCellFormatRanges();
    for (sal_Int32 i = 0; i < groups->getCount(); ++i) {
        const uno::Reference<sheet::XSheetCellRanges> group(groups->getByIndex(i), uno::UNO_QUERY_THROW);
        findMerged(group);
        const auto format = formats->getByKey(office::get<sal_Int32>(group, "NumberFormat"));
        const auto oddity = oddityOf(office::get<sal_Int16>(format, "Type"));
        if (oddity == Oddity::none)
            continue;
        for (const auto& range : group->getRangeAddresses())
            oddRanges_.push_back(
                {{{range.StartColumn, range.StartRow}, {range.EndColumn, range.EndRow}}, oddity});
    }
    std::sort(oddRanges_.begin(), oddRanges_.end(),
              [](const auto& a, const auto& b) { return a.range.first.row < b.range.first.row; });
}

/// To be merged with others belongs to the format of a cell, so that such cells are a group by themselves.
void SheetCells::findMerged(const uno::Reference<sheet::XSheetCellRanges>& group) {
    for (const auto& range : group->getRangeAddresses()) {
        const auto cells =
            sheet_->getCellRangeByPosition(range.StartColumn, range.StartRow, range.EndColumn, range.EndRow);
        if (!uno::Reference<util::XMergeable>(cells, uno::UNO_QUERY_THROW)->getIsMerged())
            return; // as all others of the group
        for (auto row = range.StartRow; row <= range.EndRow; ++row) {
            for (auto column = range.StartColumn; column <= range.EndColumn; ++column) {
                if (merged_.size() == Report::mostKept)
                    return;
                const uno::Reference<sheet::XSheetCellRange> cell(
                    sheet_->getCellRangeByPosition(column, row, column, row), uno::UNO_QUERY_THROW);
                const auto cursor = sheet_->createCursorByRange(cell);
                cursor->collapseToMergedArea();
                const auto whole = calc::addressOf(cursor);
                merged_.push_back({{whole.StartColumn, whole.StartRow}, {whole.EndColumn, whole.EndRow}});
            }
        }
    }
}

void SheetCells::findShown(const uno::Reference<table::XCellRange>& area) {
    const auto shown =
        uno::Reference<sheet::XCellRangesQuery>(area, uno::UNO_QUERY_THROW)->queryVisibleCells();
    for (const auto& range : shown->getRangeAddresses()) {
        shownRows_.emplace_back(range.StartRow, range.EndRow);
        shownColumns_.emplace_back(range.StartColumn, range.EndColumn);
    }
    for (auto* parts : {&shownRows_, &shownColumns_}) {
        std::sort(parts->begin(), parts->end());
        parts->erase(std::unique(parts->begin(), parts->end()), parts->end());
    }
}

bool SheetCells::isRowShown(sal_Int32 row) const {
    return isIn(shownRows_, row);
}

bool SheetCells::isColumnShown(sal_Int32 column) const {
    return isIn(shownColumns_, column);
}

bool SheetCells::isSheetShown() const {
    return office::get<bool>(sheet_, "IsVisible");
}

bool SheetCells::isCovered(const calc::Cell& cell) const {
    return std::any_of(merged_.begin(), merged_.end(), [&](const calc::Range& range) {
        const bool isInside = cell.column >= range.first.column && cell.column <= range.last.column &&
                              cell.row >= range.first.row && cell.row <= range.last.row;
        return isInside && (cell.column != range.first.column || cell.row != range.first.row);
    });
}

void SheetCells::eachRow(sal_Int32 firstRow, sal_Int32 end, sal_Int32 firstColumn, sal_Int32 lastColumn,
                         const std::function<bool(sal_Int32 row, std::span<CellText> cells)>& action) const {
    const auto width = static_cast<std::size_t>(lastColumn - firstColumn) + 1;
    std::vector<Oddity> oddities;
    std::vector<CellText> cells(width);
    end = std::min(end, rows_);
    for (auto row = firstRow; row < end; row += rowsAtOnce) {
        const auto last = std::min(row + rowsAtOnce, end) - 1;
        oddities.assign(width * static_cast<std::size_t>(last - row + 1), Oddity::none);
        for (const auto& [range, oddity] : oddRanges_) {
            if (range.first.row > last)
                break;
            for (auto r = std::max(range.first.row, row); r <= std::min(range.last.row, last); ++r) {
                for (auto c = std::max(range.first.column, firstColumn);
                     c <= std::min(range.last.column, lastColumn); ++c)
                    oddities[static_cast<std::size_t>(r - row) * width +
                             static_cast<std::size_t>(c - firstColumn)] = oddity;
            }
        }
        const uno::Reference<sheet::XCellRangeData> block(
            sheet_->getCellRangeByPosition(firstColumn, row, lastColumn, last), uno::UNO_QUERY_THROW);
        const auto data = block->getDataArray();
        for (sal_Int32 r = 0; r < data.getLength(); ++r) {
            for (std::size_t c = 0; c < width; ++c) {
                const auto& content = data[r][static_cast<sal_Int32>(c)];
                double number = 0;
                rtl::OUString text;
                if (content >>= number)
                    cells[c] = {textOf(number), oddities[static_cast<std::size_t>(r) * width + c]};
                else if (content >>= text)
                    cells[c] = {trimmed(office::toUtf8(text)), Oddity::none};
                else
                    cells[c] = {{}, Oddity::error};
            }
            if (!action(row + r, cells))
                return;
        }
    }
}

std::string SheetCells::shownAt(const calc::Cell& cell) const {
    const uno::Reference<text::XTextRange> content(sheet_->getCellByPosition(cell.column, cell.row),
                                                   uno::UNO_QUERY_THROW);
    return office::toUtf8(content->getString());
}

bool SheetCells::checkPlain(const CellText& text, const calc::Cell& cell, Report& report) const {
    const auto reject = [&](const Words& words) {
        report.error(name_, cell, words, {shownAt(cell)});
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
    report.error(name_, cell, words::nulCharacter);
    return false;
}

} // namespace workbook
