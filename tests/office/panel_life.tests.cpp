// The panel beside documents that come, go and change under it.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"
#include "support/panel.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/XCloseable.hpp>

using namespace css;
using support::Document;
using support::Panel;

namespace {

const support::Office& office() {
    return offices::dutch();
}

/// Whether the office still works.
bool answers() {
    const Document document(office());
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    return document.number("A1") == 6692;
}

} // namespace

TEST_CASE("panel, life: the command opens it, and leaves it open", "[panel_life]") {
    const Document document(office(), Document::Shown::yes);
    for (int i = 0; i < 2; ++i) {
        support::choose(office(), document, "org.participatieladder:openPanel");
        support::settle(office());
        CHECK(Panel::isOpen(document));
    }
    Panel::close(document);
    support::choose(office(), document, "org.participatieladder:openPanel");
    CHECK(support::becomes([&] { return Panel::isOpen(document); }));
}

TEST_CASE("panel, life: each window has its own", "[panel_life]") {
    const Document first(office(), Document::Shown::yes);
    const Document second(office(), Document::Shown::yes);
    const Panel one(office(), first);
    const Panel other(office(), second);
    one.dropdown("Gebied").choose("Westhoek");
    other.dropdown("Gebied").choose("Brugge");
    for (const auto* panel : {&one, &other})
        panel->list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
    one.press("Formule");
    other.press("Formule");
    CHECK(first.number("A1") == 6692);
    CHECK(second.number("A1") == 9059);
}

TEST_CASE("panel, life: a document that is closed while the panel shows it", "[panel_life]") {
    for (int i = 0; i < 10; ++i) {
        const Document document(office(), Document::Shown::yes);
        const Panel panel(office(), document);
        panel.list("Cijfers: aantal, aandeel en naam").choose("SINE");
    }
    CHECK(answers());
}

TEST_CASE("panel, life: a second window on one document, of which one is closed", "[panel_life]") {
    const Document document(office(), Document::Shown::yes);
    { const Panel panel(office(), document); }
    support::choose(office(), document, ".uno:NewWindow");
    const Panel panel(office(), document);
    panel.list("Cijfers: aantal, aandeel en naam").choose("SINE");
    support::choose(office(), document, ".uno:CloseWin");
    CHECK(answers());
    document.setFormula("B1", "=RUNG_TOTAL(\"Brugge\";5)");
    const Panel remaining(office(), document);
    select(document, "B1");
    CHECK_THAT(remaining.explanation(), StartsWith("Brugge, Trede 5"));
}

TEST_CASE("panel, life: print preview and back", "[panel_life]") {
    const Document document(office(), Document::Shown::yes);
    { const Panel panel(office(), document); }
    document.setFormula("A1", "=RUNG_TOTAL(\"Brugge\";5)");
    support::choose(office(), document, ".uno:PrintPreview");
    support::settle(office());
    // 7.4 has no sidebar in a print preview; later versions make the panel anew.
    if (Panel::isOpen(document)) {
        const Panel panel(office(), document);
        panel.list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
        CHECK_FALSE(panel.button("Formule").isEnabled());
        CHECK_FALSE(panel.button("Bij de cursor: Tabel").isEnabled());
        CHECK(panel.button("Kopiëren").isEnabled());
    }
    support::choose(office(), document, ".uno:ClosePreview");
    support::settle(office());
    const Panel panel(office(), document);
    select(document, "A1");
    CHECK_THAT(panel.explanation(), StartsWith("Brugge, Trede 5"));
}

TEST_CASE("panel, life: a chart in edit mode", "[panel_life]") {
    const Document document(office(), Document::Shown::yes);
    const Panel panel(office(), document);
    panel.press("Bij de cursor: Grafiek");
    const auto charts =
        uno::Reference<table::XTableChartsSupplier>(document.sheet(), uno::UNO_QUERY_THROW)->getCharts();
    REQUIRE(charts->getElementNames().getLength() == 1);
    panel.list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
    // Inserting a sheet while a chart is edited leaves the office whole.
    support::choose(office(), document, ".uno:JumpToNextDrawingObject");
    support::choose(office(), document, ".uno:ObjectMenue?VerbID:short=0");
    support::settle(office());
    panel.dropdown("Nieuw blad").choose("Sectoren");
    CHECK(document.sheetNames().size() == 2);
    CHECK(answers());
}

TEST_CASE("panel, life: a sheet that is removed under it", "[panel_life]") {
    const Document document(office(), Document::Shown::yes);
    const Panel panel(office(), document);
    panel.chooseNothing();
    panel.dropdown("Nieuw blad").choose("Ladder");
    REQUIRE(document.sheetNames().size() == 2);
    document.model()->getSheets()->removeByName(support::toOUString(document.sheetNames().back()));
    panel.list("Cijfers: aantal, aandeel en naam").choose("Trede 5");
    panel.press("Formule");
    CHECK(document.number("A1") == 42749);
}

TEST_CASE("panel, life: a document in Writer has no such panel", "[panel_life]") {
    const uno::Reference<frame::XComponentLoader> loader(office().desktop(), uno::UNO_QUERY_THROW);
    const uno::Reference<util::XCloseable> text(
        loader->loadComponentFromURL("private:factory/swriter", "_blank", 0, {}), uno::UNO_QUERY_THROW);
    const uno::Reference<frame::XModel> model(text, uno::UNO_QUERY_THROW);
    const auto sidebar =
        uno::Reference<frame::XController2>(model->getCurrentController(), uno::UNO_QUERY_THROW)
            ->getSidebar();
    sidebar->setVisible(true);
    const auto decks = sidebar->getDecks();
    REQUIRE(support::becomes([&] { return decks->hasByName("PropertyDeck"); }));
    CHECK_FALSE(decks->hasByName("ParticipatieladderDeck"));
    text->close(true);
}

TEST_CASE("panel, life: opened and closed a thousand times it leaves nothing behind", "[panel_life]") {
    const Document document(office(), Document::Shown::yes);
    const auto openAndClose = [&](int times) {
        for (int i = 0; i < times; ++i) {
            { const Panel panel(office(), document); }
            Panel::close(document);
            support::settle(office());
        }
    };
    openAndClose(100); // what is made once is made now
    const auto before = support::memoryOf(office().process());
    openAndClose(1000);
    const auto grown = support::memoryOf(office().process()) - before;
    INFO(grown << " kB more");
    CHECK(grown < 10000); // a panel that stays takes more than 100 kB
    CHECK(answers());
}
