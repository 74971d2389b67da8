#include "sheets/piece.hpp"

#include "calc/building.hpp"
#include "calc/fitted_rows.hpp"
#include "calc/undo_action.hpp"
#include "office/properties.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <cppuhelper/weakref.hxx>

namespace sheets {

using namespace calc;
using namespace css;

namespace {

/// Records for undo what the office does not: the styles, and the heights of rows. To be made in a step
/// before the first cell is written, as what is recorded first is undone last.
class Record {
public:
    Record(const Spreadsheet& document, const FittedRows& rows, const rtl::OUString& title)
        : document_(document)
        , rows_(rows)
        , title_(title) {
        const uno::WeakReference<sheet::XSpreadsheetDocument> weak(document);
        const auto model = [weak] {
            const Spreadsheet target = weak;
            return uno::Reference<frame::XModel>(target, uno::UNO_QUERY_THROW);
        };
        const auto undo = [model, rows, added = addStyles(model())] {
            rows.fit();
            removeStyles(model(), "CellStyles", added);
        };
        add(undo, [model] { addStyles(model()); });
    }
    /// To be called after the last cell is written.
    void end(bool withChart) const {
        const uno::WeakReference<sheet::XSpreadsheetDocument> weak(document_);
        add([] {},
            [rows = rows_, weak, withChart] {
                rows.fit();
                const Spreadsheet target = weak;
                if (withChart) // has read its cells before redo gave them a result
                    uno::Reference<sheet::XCalculatable>(target, uno::UNO_QUERY_THROW)->calculateAll();
            });
    }

private:
    void add(UndoAction::Change undo, UndoAction::Change redo) const {
        undoManagerOf(document_)->addUndoAction(new UndoAction(title_, std::move(undo), std::move(redo)));
    }

    const Spreadsheet& document_;
    const FittedRows& rows_;
    rtl::OUString title_;
};

/// Takes back what has been recorded under a title. It fails in silence: what failed before is to be told.
void takeBack(const Spreadsheet& document, const rtl::OUString& title) {
    try {
        const auto undo = undoManagerOf(document);
        if (undo->isLocked() || !undo->isUndoPossible() || undo->getCurrentUndoActionTitle() != title)
            return;
        undo->undo();
        undo->clearRedo(); // what has failed cannot be done anew
    } catch (const uno::Exception&) {
        // A macro has a step of its own open, which takes this with it.
    }
}

} // namespace

void writePiece(const Spreadsheet& document, const Sheet& sheet, const PieceCells& cells,
                const rtl::OUString& title, bool withChart, const PieceWriting& write,
                const PieceWriting& draw) {
    for (const auto& range : cells.all) {
        requireWritable(sheet, range);
        requireEmpty(sheet, range);
    }
    const FittedRows rows(document, sheet, cells.table);
    try {
        const UndoStep step(document, title);
        const Record record(document, rows, title);
        const Canvas canvas(document, sheet);
        {
            const Building building(document, Building::Record::everything);
            for (const auto& range : cells.all)
                recordLooks(canvas.cells(range));
            write(canvas);
        }
        if (draw) {
            rows.fitInStep();
            const Building building(document, Building::Record::everything);
            draw(canvas);
        }
        record.end(withChart);
    } catch (...) {
        takeBack(document, title);
        throw;
    }
    rows.fit();
}

/// Makes a column as wide as this where it is narrower.
void widen(const Canvas& canvas, sal_Int32 column, Length width) {
    const uno::Reference<table::XColumnRowRange> columns(canvas.sheet(), uno::UNO_QUERY_THROW);
    const uno::Reference<uno::XInterface> properties(columns->getColumns()->getByIndex(column),
                                                     uno::UNO_QUERY_THROW);
    if (office::get<Length>(properties, "Width") < width)
        canvas.width(column, width);
}

} // namespace sheets
