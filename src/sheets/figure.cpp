#include "sheets/figure.hpp"

#include "ladder/lookup.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "sheets/building.hpp"
#include "sheets/formats.hpp"
#include "sheets/formulas.hpp"
#include "sheets/request.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace sheets {

using namespace css;

namespace {

uno::Reference<table::XCell> cellAt(const Place& place) {
    return place.sheet->getCellByPosition(place.cell.column, place.cell.row);
}

void writeFormula(const Spreadsheet& document, const Place& place, const Figure& figure) {
    const auto cell = cellAt(place);
    cell->setFormula(office::toOUString("=" + formulaOf(figure)));
    const uno::Reference<util::XNumberFormatsSupplier> supplier(document, uno::UNO_QUERY_THROW);
    const uno::Reference<uno::XInterface> format =
        supplier->getNumberFormats()->getByKey(office::get<sal_Int32>(cell, "NumberFormat"));
    // A format that the user has chosen stays.
    if (office::get<bool>(format, "StandardFormat"))
        office::set(cell, "NumberFormat", keyOf({document, uno::UNO_QUERY_THROW}, Format::count));
}

UndoStep undoStep(const Spreadsheet& document, ladder::Language interface) {
    return {document, office::toOUString(say(interface, words::undoFigure))};
}

} // namespace

std::string formulaOf(const Figure& figure) {
    const auto& item = figure.edition.items()[figure.item];
    const auto area = literal(nameToWrite(figure.edition, figure.edition.areas()[figure.area]));
    const auto edition = yearOrLiteral(figure.catalogue.nameToWrite(figure.edition));
    if (item.kind == ladder::ItemKind::rung)
        return call("RUNG_TOTAL", {area, std::to_string(item.rung), edition});
    const auto* function = item.kind == ladder::ItemKind::sector ? "SECTOR_COUNT" : "LADDER_COUNT";
    return call(function, {area, literal(nameToWrite(figure.edition, item)), edition});
}

void insertFormula(const Spreadsheet& document, const Figure& figure, ladder::Language interface) {
    requireChangeable(document);
    const auto place = selectedPlace(document);
    requireWritable(place, {place.cell, place.cell});
    const auto step = undoStep(document, interface);
    writeFormula(document, place, figure);
}

void insertNameAndFormula(const Spreadsheet& document, const Figure& figure, ladder::Language names,
                          ladder::Language interface) {
    requireChangeable(document);
    const auto place = selectedPlace(document);
    const Place beside{place.sheet, place.cell.right()};
    requireWritable(place, {place.cell, beside.cell});
    requireEmpty(beside, {beside.cell, beside.cell});
    const auto step = undoStep(document, interface);
    const uno::Reference<text::XText> name(cellAt(place), uno::UNO_QUERY_THROW);
    name->setString(office::toOUString(label(figure.edition.items()[figure.item], names)));
    writeFormula(document, beside, figure);
}

} // namespace sheets
