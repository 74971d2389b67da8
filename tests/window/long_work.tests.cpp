// Work that takes long: it is seen, and can be stopped.

#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "window/windows.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <fstream>
#include <future>

using namespace css;
using windows::Desktop;
using windows::Look;

namespace {

/// Writes a document with long formulas of somebody who has not installed the extension.
void writeUnknown(const std::filesystem::path& file, int rows) {
    std::string sum = "of:=0";
    for (int k = 0; k < 100; ++k)
        sum += "+RUNG_TOTAL(&quot;Westhoek&quot;;5)";
    std::ofstream out(file);
    out << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        << R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        << R"( xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2")"
        << R"( office:mimetype="application/vnd.oasis.opendocument.spreadsheet">)"
        << "<office:body><office:spreadsheet><table:table>\n";
    for (int row = 0; row < rows; ++row)
        out << "<table:table-row><table:table-cell table:formula=\"" << sum << "\"/></table:table-row>\n";
    out << "</table:table></office:spreadsheet></office:body></office:document>\n";
}

/// Calls a command as a menu does, with nobody who listens for its end.
void dispatch(const support::Office& office, const support::Document& document, const char* command) {
    util::URL url;
    url.Complete = rtl::OUString::createFromAscii(command);
    const uno::Reference<frame::XDispatchProvider> frame(document.controller()->getFrame(),
                                                         uno::UNO_QUERY_THROW);
    const auto target = frame->queryDispatch(url, "_self", 0);
    support::inMainThread(office, [=] { target->dispatch(url, {}); });
}

} // namespace

TEST_CASE("window: long work is shown, and stopped with nothing changed", "[long_work]") {
    const Desktop desktop("nl", Look::light);
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "veel.fods";
    writeUnknown(file, 4'000);
    const auto folderOfPictures = std::filesystem::path(PICTURES) / desktop.office().version();
    for (const auto* key : {"Escape", "Return"}) {
        const support::Document opened(desktop.office(), file, support::Document::Access::write,
                                       support::Document::Shown::yes);
        windows::maximise(opened);
        support::settle(desktop.office());
        const auto before = opened.formula("A1");
        const auto windows = desktop.screen().windows();
        auto work = std::async(std::launch::async, [&] {
            dispatch(desktop.office(), opened, "org.participatieladder:repairFormulas?scope=document");
        });
        desktop.screen().awaitWindows(windows + 1);
        desktop.screen().save(folderOfPictures / "long-work.png");
        const uno::Reference<util::XCloseable> closeable(opened.model(), uno::UNO_QUERY_THROW);
        CHECK_THROWS_AS(closeable->close(false), util::CloseVetoException);
        const uno::Reference<util::XCloseable> window(opened.controller()->getFrame(), uno::UNO_QUERY_THROW);
        CHECK_THROWS_AS(window->close(false), util::CloseVetoException);
        desktop.screen().press(key);
        const auto endsIn = [&](int seconds) {
            return work.wait_for(std::chrono::seconds(seconds)) == std::future_status::ready;
        };
        CHECK_FALSE(endsIn(3)); // another box tells that it was stopped
        desktop.screen().save(folderOfPictures / "long-work-stopped.png");
        desktop.screen().press("Return");
        CHECK(endsIn(120));
        desktop.screen().awaitWindows(windows);
        CHECK(opened.formula("A1") == before);
        const uno::Reference<document::XUndoManagerSupplier> undo(opened.model(), uno::UNO_QUERY_THROW);
        CHECK_FALSE(undo->getUndoManager()->isUndoPossible());
        desktop.screen().type("7");
        desktop.screen().press("Return");
        CHECK(support::becomes([&] { return opened.number("A1") == 7; }));
    }
}
