#include "panel/factory.hpp"

#include "office/guarded.hpp"
#include "panel/editions_view.hpp"
#include "panel/ladder_view.hpp"
#include "panel/panel.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace panel {

using namespace css;

namespace {

constexpr char ladderUrl[] = "private:resource/toolpanel/ParticipatieladderPanels/Ladder";
constexpr char editionsUrl[] = "private:resource/toolpanel/ParticipatieladderPanels/Editions";

} // namespace

uno::Reference<ui::XUIElement>
Factory::createUIElement(const rtl::OUString& url, const uno::Sequence<beans::PropertyValue>& arguments) {
    if (url != ladderUrl && url != editionsUrl)
        throw container::NoSuchElementException(url, *this);
    Panel::Site site;
    for (const auto& argument : arguments) {
        if (argument.Name == "ParentWindow")
            argument.Value >>= site.parent;
        else if (argument.Name == "Frame")
            argument.Value >>= site.frame;
        else if (argument.Name == "Sidebar")
            argument.Value >>= site.sidebar;
    }
    const bool isInWindow = site.parent.is() && site.frame.is() && site.frame->getController().is();
    if (!isInWindow ||
        !uno::Reference<sheet::XSpreadsheetDocument>(site.frame->getController()->getModel(), uno::UNO_QUERY)
             .is())
        throw lang::IllegalArgumentException("the panel is for the window of a spreadsheet", *this, 1);
    return office::guarded(
        [&]() -> uno::Reference<ui::XUIElement> {
            std::shared_ptr<View> view;
            if (url == editionsUrl)
                view = std::make_shared<EditionsView>(context_, site.frame);
            else
                view = std::make_shared<LadderView>(context_, site.frame);
            return new Panel(context_, url, site, std::move(view));
        },
        *this);
}

} // namespace panel
