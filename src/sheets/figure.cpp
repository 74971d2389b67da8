#include "sheets/figure.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
#include "ladder/lookup.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/formulas.hpp"
#include "sheets/request.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

namespace {

uno::Reference<table::XCell> contentOf(const SheetCell& target) {
    return target.sheet->getCellByPosition(target.cell.column, target.cell.row);
}

sal_Int32 lastColumnOf(const uno::Reference<sheet::XSpreadsheet>& sheet) {
    return calc::addressOf(sheet).EndColumn;
}

/// The key of the format 6.692 or 6,692, as the document writes numbers: unlike a prepared sheet, the cell
/// stands among those of the user.
sal_Int32 formatKey(const uno::Reference<util::XNumberFormats>& formats, Measure measure,
                    const lang::Locale& locale) {
    const lang::Locale english("en", "US", {}); // the notation of the format here
    const auto format = rtl::OUString::createFromAscii(formatOf(measure));
    return formats->addNewConverted(format, english, locale);
}

void writeFormula(const Spreadsheet& document, const SheetCell& target, const Figure& figure) {
    const auto cell = contentOf(target);
    cell->setFormula(office::toOUString("=" + formulaOf(figure)));
    const auto formats =
        uno::Reference<util::XNumberFormatsSupplier>(document, uno::UNO_QUERY_THROW)->getNumberFormats();
    const uno::Reference<uno::XInterface> format =
        formats->getByKey(office::get<sal_Int32>(cell, "NumberFormat"));
    // A format that the user has chosen stays.
    if (office::get<bool>(format, "StandardFormat"))
        office::set(cell, "NumberFormat",
                    formatKey(formats, figure.measure, office::get<lang::Locale>(document, "CharLocale")));
}

void requireNoArray(const SheetCell& target) {
    const uno::Reference<sheet::XSheetCellRange> cell(contentOf(target), uno::UNO_QUERY_THROW);
    const auto cursor = target.sheet->createCursorByRange(cell);
    cursor->collapseToCurrentArray();
    const uno::Reference<sheet::XArrayFormulaRange> array(cursor, uno::UNO_QUERY_THROW);
    if (!array->getArrayFormula().isEmpty())
        throw Refusal(About::options, words::inArray);
}

void requireRoom(const Spreadsheet& document, const SheetCell& target) {
    requireEditable(document, target);
    requireNoArray(target);
}

/// What the name says behind that of the item, where the figure is no count.
std::string measureName(const Figure& figure, ladder::Language language) {
    const auto& areas = figure.edition.areas();
    const auto& whole = areas[areas[figure.area].parent.value_or(figure.area)].name.in(language);
    switch (figure.measure) {
    case Measure::count:
        break;
    case Measure::share:
        return say(language, words::shareOf, {whole});
    case Measure::rate:
        return say(language, words::ratePer, {figure.edition.bases().front().unit.in(language)});
    case Measure::index:
        return say(language, words::indexOf, {whole});
    }
    return {};
}

UndoStep undoStep(const Spreadsheet& document, ladder::Language interface) {
    return {document, office::toOUString(say(interface, words::undoFigure))};
}

} // namespace

std::string formulaOf(const Figure& figure) {
    const auto& item = figure.edition.items()[figure.item];
    const auto area = literal(nameToWrite(figure.edition, figure.edition.areas()[figure.area]));
    const auto edition = yearOrLiteral(figure.catalogue.nameToWrite(figure.edition));
    const bool isRung = item.kind == ladder::ItemKind::rung;
    const auto name = isRung ? std::to_string(item.rung) : literal(nameToWrite(figure.edition, item));
    switch (figure.measure) {
    case Measure::count:
        break;
    case Measure::share:
        return call("LADDER_SHARE", {area, name, edition});
    case Measure::rate:
        return call("LADDER_RATE", {area, name, {}, edition});
    case Measure::index:
        return call("LADDER_INDEX", {area, name, {}, edition});
    }
    const bool isSector = item.kind == ladder::ItemKind::sector;
    return call(isRung ? "RUNG_TOTAL" : isSector ? "SECTOR_COUNT" : "LADDER_COUNT", {area, name, edition});
}

void insertFormula(const Spreadsheet& document, const Figure& figure, ladder::Language interface) {
    const auto target = selectedCell(document);
    requireRoom(document, target);
    const auto step = undoStep(document, interface);
    writeFormula(document, target, figure);
}

void insertNameAndFormula(const Spreadsheet& document, const Figure& figure, ladder::Language names,
                          ladder::Language interface) {
    const auto target = selectedCell(document);
    const SheetCell beside{target.sheet, target.cell.right()};
    requireRoom(document, target);
    if (target.cell.column == lastColumnOf(target.sheet))
        throw Refusal(About::options, words::noCellBeside);
    requireEditable(document, beside);
    if (!isEmpty(beside.sheet, {beside.cell, beside.cell}))
        throw Refusal(About::options, words::besideNotEmpty, {relative(beside.cell)});
    const auto step = undoStep(document, interface);
    const uno::Reference<text::XText> name(contentOf(target), uno::UNO_QUERY_THROW);
    auto text = label(figure.edition.items()[figure.item], names);
    if (const auto measure = measureName(figure, names); !measure.empty())
        text += ", " + measure;
    name->setString(office::toOUString(text));
    writeFormula(document, beside, figure);
}

} // namespace sheets
