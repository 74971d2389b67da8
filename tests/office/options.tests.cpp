// The options page, what it writes, and what follows it.

#include "office/administrator.hpp"
#include "office/offices.hpp"
#include "office/places.hpp"
#include "support/accessible.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/sheets.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

using namespace css;
using support::Document;
using support::Office;
using support::toUtf8;
using Texts = std::vector<std::string>;

namespace {

/// Opens a node of the configuration.
uno::Reference<container::XNameAccess> configuration(const Office& office, const char* path) {
    const uno::Any node(beans::NamedValue("nodepath", uno::Any(rtl::OUString::createFromAscii(path))));
    return {configuration::theDefaultProvider::get(office.context())
                ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&node, 1}),
            uno::UNO_QUERY_THROW};
}

std::string textIn(const uno::Reference<container::XNameAccess>& node, const char* name) {
    rtl::OUString text;
    node->getByName(rtl::OUString::createFromAscii(name)) >>= text;
    return toUtf8(text);
}

Texts storedFolders(const Office& office) {
    uno::Sequence<rtl::OUString> folders;
    configuration(office, "/org.participatieladder.Options/Options")->getByName("SharedFolders") >>= folders;
    Texts texts;
    for (const auto& folder : folders)
        texts.push_back(toUtf8(folder));
    return texts;
}

std::string stored(const Office& office, const char* name) {
    return textIn(configuration(office, "/org.participatieladder.Options/Options"), name);
}

/// The page as the dialog of the office opens it: at the address and with the handler of the registry.
class Page {
public:
    explicit Page(const Office& office)
        : document_(office, Document::Shown::yes) {
        const auto leaf =
            configuration(office, "/org.openoffice.Office.OptionsDialog/Nodes/org.participatieladder.calc/"
                                  "Leaves/org.participatieladder.calc");
        handler_.set(office.create(textIn(leaf, "EventHandlerService")), uno::UNO_QUERY_THROW);
        const uno::Reference<frame::XModel> model(document_.model(), uno::UNO_QUERY_THROW);
        const uno::Reference<awt::XWindowPeer> parent(
            model->getCurrentController()->getFrame()->getContainerWindow(), uno::UNO_QUERY_THROW);
        window_ = awt::ContainerWindowProvider::create(office.context())
                      ->createContainerWindow(support::toOUString(textIn(leaf, "OptionsPage")), {}, parent,
                                              handler_);
        send("initialize");
    }
    ~Page() { window_->dispose(); }
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    void send(const char* event) const {
        CHECK(handler_->callHandlerMethod(window_, uno::Any(rtl::OUString::createFromAscii(event)),
                                          "external_event"));
    }

    Texts entries(const char* name) const {
        Texts entries;
        for (const auto& item : list(name)->getItems())
            entries.push_back(toUtf8(item));
        return entries;
    }
    std::string selected(const char* name) const { return toUtf8(list(name)->getSelectedItem()); }
    void select(const char* name, const char* entry) const {
        list(name)->selectItem(support::toOUString(entry), true);
        CHECK(selected(name) == entry);
    }

    std::string text(const char* name) const { return toUtf8(field(name)->getText()); }
    void write(const char* name, const std::string& text) const {
        field(name)->setText(support::toOUString(text));
    }

    bool property(const char* control, const char* name) const {
        bool value = false;
        uno::Reference<beans::XPropertySet>(controlCalled(control)->getModel(), uno::UNO_QUERY_THROW)
            ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
        return value;
    }
    std::string tip(const char* control) const {
        rtl::OUString text;
        uno::Reference<beans::XPropertySet>(controlCalled(control)->getModel(), uno::UNO_QUERY_THROW)
            ->getPropertyValue("HelpText") >>= text;
        return toUtf8(text);
    }
    /// Gives a label as it is shown, because its model only holds the key of the text.
    std::string label(const char* control) const {
        return toUtf8(uno::Reference<awt::XFixedText>(controlCalled(control)->getPeer(), uno::UNO_QUERY_THROW)
                          ->getText());
    }

    /// What a screen reader says before the value.
    std::string spokenName(const char* control) const {
        return support::Accessible(controlCalled(control)).name();
    }

    const Document& document() const { return document_; }

private:
    uno::Reference<awt::XControl> controlCalled(const char* name) const {
        const uno::Reference<awt::XControlContainer> controls(window_, uno::UNO_QUERY_THROW);
        return {controls->getControl(rtl::OUString::createFromAscii(name)), uno::UNO_SET_THROW};
    }
    uno::Reference<awt::XListBox> list(const char* name) const {
        return {controlCalled(name), uno::UNO_QUERY_THROW};
    }

    uno::Reference<awt::XTextComponent> field(const char* name) const {
        return {controlCalled(name), uno::UNO_QUERY_THROW};
    }

    Document document_;
    uno::Reference<awt::XContainerWindowEventHandler> handler_;
    uno::Reference<awt::XWindow> window_;
};

/// A profile with two editions, of which each test may change the options.
class Profile {
public:
    Profile() { Office(folder_.path()).install(OXT_WITH_TWO_EDITIONS); }
    Office start() const { return Office(folder_.path()); }
    const std::filesystem::path& path() const { return folder_.path(); }

private:
    support::TemporaryFolder folder_;
};

} // namespace

TEST_CASE("options: the page in Dutch", "[options]") {
    const Page page(offices::dutch());
    CHECK(page.entries("edition") == Texts{"Nieuwste (nu 2020)", "2020"});
    CHECK(page.entries("language") == Texts{"Zoals LibreOffice zelf", "Nederlands", "English"});
    CHECK(page.label("editionLabel") == "Standaard~editie:");
    CHECK(page.label("languageLabel") == "Taal van namen en ~koppen:");
    CHECK(page.selected("edition") == "Nieuwste (nu 2020)");
    CHECK(page.selected("language") == "Zoals LibreOffice zelf");
    CHECK(page.property("edition", "Enabled"));
    CHECK_FALSE(page.property("editionLocked", "EnableVisible"));
    CHECK(page.label("foldersLabel") == "Gedeelde ~mappen:");
    CHECK(page.label("foldersHint").starts_with("Eén map per regel"));
    CHECK(page.text("folders").empty());
    CHECK(page.property("folders", "Enabled"));
    CHECK_FALSE(page.property("foldersLocked", "EnableVisible"));
    CHECK(page.entries("changes") == Texts{"Gebruiken", "Eerst vragen", "Nooit gebruiken"});
    CHECK(page.selected("changes") == "Eerst vragen");
    CHECK(page.label("changesLabel") == "~Wijzigingen van cijfers die al gebruikt worden:");
    CHECK(page.tip("changes").starts_with("Wie in een gedeelde map kan schrijven"));
    CHECK_FALSE(page.property("changesLocked", "EnableVisible"));
}

TEST_CASE("options: a screen reader hears what each list is about", "[options]") {
    const Page page(offices::dutch());
    CHECK(page.spokenName("edition") == "Standaardeditie:");
    CHECK(page.spokenName("folders") == "Gedeelde mappen:");
    CHECK(page.spokenName("language") == "Taal van namen en koppen:");
    CHECK(page.spokenName("changes") == "Wijzigingen van cijfers die al gebruikt worden:");
}

TEST_CASE("options: the page in English", "[options]") {
    const Page page(offices::english());
    CHECK(page.entries("edition") == Texts{"Latest (now 2020)", "2020"});
    CHECK(page.entries("language") == Texts{"As LibreOffice itself", "Nederlands", "English"});
    CHECK(page.label("editionLabel") == "Default ~edition:");
    CHECK(page.label("languageLabel") == "~Language of names and headings:");
    CHECK(page.label("foldersLabel") == "Shared ~folders:");
    CHECK(page.entries("changes") == Texts{"Use them", "Ask first", "Never use them"});
    CHECK(page.tip("changes").starts_with("Whoever can write in a shared folder"));
}

TEST_CASE("options: what becomes of changes in shared folders is kept, and followed at once", "[options]") {
    const Profile profile;
    const support::TemporaryFolder shared;
    {
        const auto office = profile.start();
        const Page page(office);
        page.document().setFormula("A1", "=LADDER_COUNT(\"Brugge\";\"SINE\";2020)");
        page.document().setFormula("B1", "=COUNTA(LADDER_LIST(\"editions\"))");
        places::putPoisoned("2020-r1", shared.path());
        places::put("2022", shared.path(), "2022");
        page.write("folders", shared.path().string());
        page.send("ok");
        CHECK(support::becomes([&] { return page.document().number("B1") == 3; }));
        CHECK(page.document().number("A1") == 156);
        page.select("changes", "Use them");
        page.send("ok");
        CHECK(stored(office, "SharedChanges") == "follow");
        CHECK(support::becomes([&] { return page.document().number("A1") == 999; }));
    }
    const auto office = profile.start();
    const Page page(office);
    CHECK(page.selected("changes") == "Use them");
}

TEST_CASE("options: what is chosen is kept, and is what figures and sheets follow", "[options]") {
    const Profile profile;
    {
        const auto office = profile.start();
        const Page page(office);
        const Document other(office);
        page.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        other.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        other.setFormula("A2", "=RUNG_TOTAL(\"Westhoek\";5;2021)");
        CHECK(other.number("A1") == 8365);
        CHECK(page.entries("edition") == Texts{"Latest (now 2021)", "2021", "2020"});

        page.select("edition", "2020");
        page.select("language", "Nederlands");
        CHECK(other.number("A1") == 8365);
        page.send("ok");
        CHECK(stored(office, "DefaultEdition") == "2020");
        CHECK(stored(office, "SheetLanguage") == "nl");

        // Formulas that are there follow without being asked.
        CHECK(page.document().number("A1") == 6692);
        CHECK(other.number("A1") == 6692);
        CHECK(other.number("A2") == 8365);
        const support::Sheets sheets(office);
        CHECK(sheets.insert("insertComparison", page.document().model()) == "Vergelijking");
        CHECK(sheets.insert("insertComparison", page.document().model(), {}, {}, {{"Language", "en"}}) ==
              "Comparison");
        CHECK(sheets.insert("insertSectors", page.document().model(), {}, "2021") == "Sectoren");
    }
    const auto office = profile.start();
    SECTION("after a new start of the office too") {
        const Document document(office);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 6692);
        const Page page(office);
        CHECK(page.selected("edition") == "2020");
        CHECK(page.selected("language") == "Nederlands");
    }
    SECTION("a choice that is taken back changes nothing") {
        const Page page(office);
        page.select("edition", "2021");
        page.select("language", "English");
        page.send("back");
        CHECK(page.selected("edition") == "2020");
        CHECK(page.selected("language") == "Nederlands");
        CHECK(stored(office, "DefaultEdition") == "2020");
    }
    SECTION("and the latest again") {
        const Page page(office);
        page.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(page.document().number("A1") == 6692);
        page.select("edition", "Latest (now 2021)");
        page.select("language", "As LibreOffice itself");
        page.send("ok");
        CHECK(page.document().number("A1") == 8365);
        CHECK(stored(office, "DefaultEdition").empty());
        CHECK(support::Sheets(office).insert("insertComparison", page.document().model()) == "Comparison");
        page.document().setFormula("Z9", "=Comparison.G2"); // the edition that is chosen in it
        CHECK(page.document().text("Z9") == "2021");
    }
}

TEST_CASE("options: shared folders are kept, and read at once", "[options]") {
    const Profile profile;
    const support::TemporaryFolder folder;
    const auto shared = folder.path() / "gedeelde map é";
    {
        const auto office = profile.start();
        const Page page(office);
        page.document().setFormula("B1", "=COUNTA(LADDER_LIST(\"editions\"))");
        CHECK(page.document().number("B1") == 2);
        page.write("folders", "  " + shared.string() + "\n\nnergens\n" + shared.string() + "\n");
        page.send("ok");
        CHECK(storedFolders(office) == Texts{shared.string(), "nergens", shared.string()});
        CHECK(page.document().number("B1") == 2);

        std::filesystem::create_directories(shared);
        std::filesystem::copy(TEST_DATA "/editions/2022", shared / "2022");
        page.send("ok");
        CHECK(support::becomes([&] { return page.document().number("B1") == 3; }));
        page.send("back");
        CHECK(page.text("folders") == shared.string() + "\nnergens\n" + shared.string() + "\n");
    }
    const auto office = profile.start();
    const Page page(office);
    page.document().setFormula("B1", "=COUNTA(LADDER_LIST(\"editions\"))");
    CHECK(page.document().number("B1") == 3);
    CHECK(page.entries("edition") == Texts{"Latest (now 2022)", "2022", "2021", "2020"});
    SECTION("and none again") {
        page.write("folders", "");
        page.send("ok");
        CHECK(storedFolders(office).empty());
        CHECK(page.document().number("B1") == 3); // until the office ends
    }
}

TEST_CASE("options: an undone sheet comes back with its own edition", "[options]") {
    const Profile profile;
    const auto office = profile.start();
    const Page page(office);
    const support::Sheets sheets(office);
    CHECK(sheets.insert("insertComparison", page.document().model()) == "Comparison");
    const uno::Reference<document::XUndoManagerSupplier> supplier(page.document().model(),
                                                                  uno::UNO_QUERY_THROW);
    supplier->getUndoManager()->undo();
    page.select("edition", "2020");
    page.send("ok");
    supplier->getUndoManager()->redo();
    CHECK(page.document().sheetNames() == Texts{"Sheet1", "Comparison"});
    page.document().setFormula("Z9", "=Comparison.G2"); // the edition that is chosen in it
    CHECK(page.document().text("Z9") == "2021");
}

TEST_CASE("options: what an administrator fixes is shown and cannot be changed", "[options]") {
    const Profile profile;
    profile.start().install(administrator::settingsOfReadme(profile.path()));
    const auto office = profile.start();
    const Page page(office);
    page.document().setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(page.document().number("A1") == 6692);
    CHECK(page.selected("edition") == "2020");
    CHECK_FALSE(page.property("edition", "Enabled"));
    CHECK(page.property("editionLocked", "EnableVisible"));
    CHECK(page.label("editionLocked") == "Your administrator has fixed this choice.");
    CHECK(page.text("folders") == "/net/beleid/participatieladder\nfile:///net/gedeelde%20map\n");
    CHECK_FALSE(page.property("folders", "Enabled"));
    CHECK(page.property("foldersLocked", "EnableVisible"));
    CHECK(page.selected("changes") == "Never use them");
    CHECK_FALSE(page.property("changes", "Enabled"));
    CHECK(page.property("changesLocked", "EnableVisible"));
    SECTION("but what he only sets can be") {
        CHECK(page.selected("language") == "Nederlands");
        CHECK(page.property("language", "Enabled"));
        CHECK_FALSE(page.property("languageLocked", "EnableVisible"));
        page.select("language", "English");
        page.send("ok");
        CHECK(stored(office, "SheetLanguage") == "en");
        CHECK(stored(office, "DefaultEdition") == "2020");
        CHECK(storedFolders(office).size() == 2);
    }
}
