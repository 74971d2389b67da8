#include "sheets/sheet_insertion.hpp"

#include "calc/addresses.hpp"
#include "calc/building.hpp"
#include "calc/sheet_cell.hpp"
#include "calc/sheet_names.hpp"
#include "calc/temporary_sheet.hpp"
#include "calc/undo_action.hpp"
#include "ladder/lookup.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "sheets/extent.hpp"
#include "sheets/map_ground.hpp"
#include "sheets/words.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <cppuhelper/weakref.hxx>

#include <memory>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

namespace {

/// The position behind the sheet that is shown, or where none is, behind all.
sal_Int16 positionIn(const Spreadsheet& document) {
    const auto view = viewOf(document);
    if (view.is())
        return static_cast<sal_Int16>(addressOf(view->getActiveSheet()).Sheet + 1);
    const uno::Reference<container::XIndexAccess> sheets(document->getSheets(), uno::UNO_QUERY_THROW);
    return static_cast<sal_Int16>(sheets->getCount());
}

/// Inserts a sheet with its styles, and removes both again. The sheet is written anew for each redo: what
/// undo took away would not all come back by itself, above all charts, styles and bars.
class Insertion {
public:
    Insertion(const uno::Reference<uno::XComponentContext>& office,
              std::shared_ptr<const ladder::Catalogue> catalogue, const Spreadsheet& document,
              const PreparedSheet& sheet, Request request, const rtl::OUString& name,
              ladder::Language interface)
        : office_(office)
        , catalogue_(std::move(catalogue))
        , document_(document)
        , sheet_(sheet)
        , request_(std::move(request))
        , name_(name)
        , position_(positionIn(document))
        , interface_(interface) {}

    void insert(const Step& step = {}) {
        const Spreadsheet document = document_;
        if (!document.is())
            return;
        try {
            prepare(document);
            const TemporarySheet shownMeanwhile(document);
            const Building building(document, Building::Record::nothing);
            write(document, step);
        } catch (...) {
            remove();
            throw;
        }
        if (const auto view = viewOf(document); view.is())
            view->setActiveSheet(sheetIn(document));
    }

    void remove() {
        const Spreadsheet document = document_;
        if (!document.is())
            return;
        const Building building(document, Building::Record::nothing);
        if (isThere_ && document->getSheets()->hasByName(name_))
            document->getSheets()->removeByName(name_);
        isThere_ = false;
        const uno::Reference<frame::XModel> model(document, uno::UNO_QUERY_THROW);
        removeStyles(model, "CellStyles", cellStyles_);
        removeStyles(model, "PageStyles", pageStyles_);
    }

private:
    uno::Reference<sheet::XSpreadsheet> sheetIn(const Spreadsheet& document) const {
        return {document->getSheets()->getByName(name_), uno::UNO_QUERY_THROW};
    }

    /// Makes the changes that concern more than the new sheet.
    void prepare(const Spreadsheet& document) {
        const Building building(document, Building::Record::nothing);
        const uno::Reference<frame::XModel> model(document, uno::UNO_QUERY_THROW);
        cellStyles_ = addStyles(model);
        pageStyles_ = addPageStyles(model);
        building.lockRecordAgain();
        document->getSheets()->insertNewByName(name_, position_);
        isThere_ = true;
    }

    void write(const Spreadsheet& document, const Step& step) {
        auto context = resolve(*catalogue_, request_, interface_);
        context.office = office_;
        const Canvas canvas(document, sheetIn(document), step);
        setPage(canvas, sheet_.write(canvas, context));
    }

    uno::Reference<uno::XComponentContext> office_;
    std::shared_ptr<const ladder::Catalogue> catalogue_;
    uno::WeakReference<sheet::XSpreadsheetDocument> document_; // which holds this action in its turn
    const PreparedSheet& sheet_;
    Request request_;
    rtl::OUString name_;
    sal_Int16 position_;
    ladder::Language interface_;
    bool isThere_ = false;
    std::vector<rtl::OUString> cellStyles_;
    std::vector<rtl::OUString> pageStyles_;
};

constexpr std::size_t mostParts = 200; // areas that can stand side by side in a sheet

void requireContent(const ladder::Catalogue& catalogue, const Needs& needs) {
    const auto extent = extentOf(catalogue);
    if (needs.sectors && extent.splits.empty())
        throw Refusal(About::edition, words::noSectors);
    if (!needs.parts)
        return;
    if (extent.parts == 0)
        throw Refusal(About::area, words::noParts);
    if (extent.parts > mostParts)
        throw Refusal(About::area, words::tooManyParts, {std::to_string(mostParts)});
}

ladder::AreaIndex firstPart(const ladder::Edition& edition, ladder::AreaIndex area) {
    const auto& parts = areasIn(edition, area);
    return parts.empty() ? area : parts.front();
}

} // namespace

std::string insertSheet(const uno::Reference<uno::XComponentContext>& office,
                        std::shared_ptr<const ladder::Catalogue> catalogue, const Spreadsheet& document,
                        const PreparedSheet& sheet, const Request& request, ladder::Language interface,
                        const Step& step) {
    requireChangeable(document);
    if (uno::Reference<util::XProtectable>(document, uno::UNO_QUERY_THROW)->isProtected())
        throw Refusal(About::access, words::documentProtected);
    auto context = resolve(*catalogue, request, interface);
    requireContent(*catalogue, sheet.needs);
    if (sheet.isStart && ladder::isBlank(std::string_view(request.area)))
        context.area = firstPart(context.edition, context.area);
    if (sheet.needs.outlines)
        requireMap(context);
    // For a redo, when another edition may be the default, the request must be exact.
    const Request exact{context.edition.areas()[context.area].id, catalogue->nameToWrite(context.edition),
                        request.language, context.edition.items()[context.item].id, request.measure};
    const auto name = freeSheetName(document, say(request.language, sheet.name));
    const auto insertion =
        std::make_shared<Insertion>(office, std::move(catalogue), document, sheet, exact, name, interface);
    insertion->insert(step);
    const auto title = office::toOUString(say(interface, sheet.action));
    undoManagerOf(document)->addUndoAction(new UndoAction(
        title, [insertion] { insertion->remove(); }, [insertion] { insertion->insert(); }));
    return office::toUtf8(name);
}

} // namespace sheets
