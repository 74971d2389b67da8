// Where the commands are at hand: the menu, the toolbar, keys and macros.

#include "office/command_names.hpp"
#include "office/offices.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/XMenuBar.hpp>
#include <com/sun/star/awt/XPopupMenu.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XFramesSupplier.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/script/browse/BrowseNodeFactoryViewTypes.hpp>
#include <com/sun/star/script/browse/theBrowseNodeFactory.hpp>
#include <com/sun/star/script/provider/XScriptProviderFactory.hpp>
#include <com/sun/star/ui/XAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/ui/theWindowStateConfiguration.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace css;
using support::Document;
using support::Office;
using support::toUtf8;
using Texts = std::vector<std::string>;

namespace {

constexpr char module[] = "com.sun.star.sheet.SpreadsheetDocument";
constexpr char toolbar[] = "private:resource/toolbar/addon_org.participatieladder.toolbar";

uno::Reference<frame::XLayoutManager> layoutOf(const Document& document) {
    const uno::Reference<beans::XPropertySet> frame(document.controller()->getFrame(), uno::UNO_QUERY_THROW);
    return {frame->getPropertyValue("LayoutManager"), uno::UNO_QUERY_THROW};
}

/// A menu as it is in a window.
struct Menu {
    std::string text; ///< with "~" before the letter that chooses it; "-" for a line
    std::string command;
    std::vector<Menu> entries;

    /// The menu behind an entry, by its command or its text without "~"; fails where there is none.
    const Menu& below(const std::string& name) const {
        for (const auto& entry : entries) {
            const auto plain = toUtf8(support::toOUString(entry.text).replaceAll("~", ""));
            if (entry.command == name || plain == name)
                return entry;
        }
        FAIL("no menu " << name);
        return *this;
    }
    Texts texts() const {
        Texts texts;
        for (const auto& entry : entries)
            texts.push_back(entry.text);
        return texts;
    }
    Texts commands() const {
        Texts commands;
        for (const auto& entry : entries) {
            if (entry.text != "-")
                commands.push_back(entry.command);
        }
        return commands;
    }
};

/// Reads all menus of a new window.
class Reader {
public:
    static Menu read(const Office& office) {
        Reader reader;
        const Document document(office, Document::Shown::yes);
        const auto element = layoutOf(document)->getElement("private:resource/menubar/menubar");
        const uno::Reference<beans::XPropertySet> properties(element, uno::UNO_QUERY_THROW);
        Menu bar;
        reader.addTo(bar, {properties->getPropertyValue("XMenuBar"), uno::UNO_QUERY_THROW});
        return bar;
    }

private:
    void addTo(Menu& menu, const uno::Reference<awt::XMenu>& source) {
        read_.push_back(source);
        for (sal_Int16 i = 0; i < source->getItemCount(); ++i) {
            const auto id = source->getItemId(i);
            if (id == 0) {
                menu.entries.push_back({"-", {}, {}});
                continue;
            }
            menu.entries.push_back({toUtf8(source->getItemText(id)), toUtf8(source->getCommand(id)), {}});
            const uno::Reference<awt::XMenu> popup(source->getPopupMenu(id), uno::UNO_QUERY);
            if (popup.is())
                addTo(menu.entries.back(), popup);
        }
    }

    /// The office's objects take their menus out of the window when they go.
    std::vector<uno::Reference<awt::XMenu>> read_;
};

const Menu& menusIn(const Office& office) {
    static std::map<const Office*, Menu> menus;
    if (!menus.contains(&office))
        menus.emplace(&office, Reader::read(office));
    return menus.at(&office);
}

const Menu& insertMenu(const Office& office) {
    return menusIn(office).below(".uno:InsertMenu");
}
const Menu& ours(const Office& office) {
    return insertMenu(office).below("Participatieladder");
}

/// The letters that choose the entries, in small letters.
std::multiset<char> mnemonics(const Texts& texts) {
    std::multiset<char> letters;
    for (const auto& text : texts) {
        const auto tilde = text.find('~');
        if (tilde != std::string::npos)
            letters.insert(static_cast<char>(text.at(tilde + 1) | 0x20));
    }
    return letters;
}

void checkMnemonics(const Menu& menu) {
    const auto texts = menu.texts();
    const auto letters = mnemonics(texts);
    for (const auto letter : letters) {
        INFO(letter);
        CHECK(letters.count(letter) == 1);
    }
    const auto lines = static_cast<std::size_t>(std::count(texts.begin(), texts.end(), "-"));
    CHECK(letters.size() == texts.size() - lines);
}

uno::Reference<ui::XAcceleratorConfiguration> keysOf(const Office& office) {
    const auto supplier = ui::theModuleUIConfigurationManagerSupplier::get(office.context());
    return {supplier->getUIConfigurationManager(module)->getShortCutManager(), uno::UNO_QUERY_THROW};
}

awt::KeyEvent key() {
    awt::KeyEvent event;
    event.KeyCode = awt::Key::F9;
    event.Modifiers = awt::KeyModifier::MOD1 | awt::KeyModifier::MOD2;
    return event;
}

/// A node of the macros that Tools ▸ Customize lists; empty where there is none.
uno::Reference<script::browse::XBrowseNode> childOf(const uno::Reference<script::browse::XBrowseNode>& parent,
                                                    const char* name) {
    if (parent.is()) {
        for (const auto& child : parent->getChildNodes()) {
            if (child->getName().equalsAscii(name))
                return child;
        }
    }
    return {};
}

/// "InsertLadder" for "insertLadder".
std::string macroOf(const sheets::PreparedSheet& sheet) {
    std::string macro = sheet.command;
    macro.at(0) = static_cast<char>(macro.at(0) & ~0x20); // a capital
    return macro;
}

} // namespace

TEST_CASE("menus: under Insert, in the language of the office", "[menus]") {
    const auto has = [](const Menu& menu, std::initializer_list<const char*> texts) {
        for (const auto* text : texts)
            CHECK_THAT(menu.texts(), VectorContains(std::string(text)));
    };
    const auto& dutch = ours(offices::dutch());
    has(dutch, {"~Ladderblad", "~Vergelijking", "-", "~Tabel bij de cursor", "Formules ~bevriezen",
                "E~dities", "~Opties…"});
    has(dutch.below("Formules bevriezen"), {"In ~selectie", "In dit ~blad", "In heel het ~document…"});
    const auto& english = ours(offices::english());
    has(english, {"~Ladder Sheet", "~Comparison Sheet", "-", "~Table at the Cursor", "~Freeze Formulas",
                  "Ed~itions", "~Options…"});
    has(english.below("Freeze Formulas"), {"In the ~Selection", "In This S~heet", "In the Whole ~Document…"});
}

TEST_CASE("menus: each letter chooses one entry", "[menus]") {
    for (const auto& [office, freeze] : {std::pair(&offices::dutch(), "Formules bevriezen"),
                                         std::pair(&offices::english(), "Freeze Formulas")}) {
        checkMnemonics(ours(*office));
        checkMnemonics(ours(*office).below(freeze));
        // The office's own entries get their texts when the menu opens.
        auto texts = insertMenu(*office).texts();
        const auto letter = mnemonics(texts);
        REQUIRE(letter.size() == 1);
        for (const auto& command : insertMenu(*office).commands())
            texts.push_back(command_names::labelOf(*office, command));
        CHECK(mnemonics(texts).size() > 10);
        CHECK(mnemonics(texts).count(*letter.begin()) == 1);
    }
}

TEST_CASE("menus: behind the functions stand the sheets first, and then all other commands", "[menus]") {
    const auto insert = insertMenu(offices::dutch()).commands();
    const auto function = std::find(insert.begin(), insert.end(), ".uno:FunctionDialog");
    REQUIRE(insert.end() - function > 1);
    CHECK(function[1] == ours(offices::dutch()).command);
    auto commands = ours(offices::dutch()).commands();
    Texts first(commands.begin(),
                commands.begin() + static_cast<std::ptrdiff_t>(sheets::preparedSheets().size()));
    Texts expected;
    for (const auto& sheet : sheets::preparedSheets())
        expected.push_back(std::string("org.participatieladder:") + sheet.command);
    CHECK(first == expected);
    const auto& freeze = ours(offices::dutch()).below("Formules bevriezen");
    commands.erase(std::find(commands.begin(), commands.end(), freeze.command));
    const auto scopes = freeze.commands();
    commands.insert(commands.end(), scopes.begin(), scopes.end());
    const auto named = command_names::all(offices::dutch());
    CHECK(std::set(commands.begin(), commands.end()) == std::set(named.begin(), named.end()));
}

/// A line may be added here, but none may ever change.
TEST_CASE("menus: commands keep the names that documents, macros and keys hold", "[menus]") {
    const auto named = command_names::all(offices::dutch());
    for (const auto* name :
         {"insertLadder", "insertComparison", "insertSectors", "insertQuality", "insertEvolution",
          "insertTable", "insertChart", "freeze?scope=selection", "freeze?scope=sheet",
          "freeze?scope=document", "openPanel", "openEditions", "makeEditionWorkbook", "checkEdition",
          "openOptions", "repairFormulas", "openManual", "openStart", "buildTable"})
        CHECK_THAT(named, VectorContains(std::string("org.participatieladder:") + name));
}

TEST_CASE("menus: the toolbar waits until it is wanted", "[menus]") {
    for (const auto* office : {&offices::dutch(), &offices::english()}) {
        const Document document(*office, Document::Shown::yes);
        const auto layout = layoutOf(document);
        REQUIRE(layout->getElement(toolbar).is());
        CHECK_FALSE(layout->isElementVisible(toolbar));
        const uno::Reference<container::XNameAccess> states(
            ui::theWindowStateConfiguration::get(office->context())->getByName(module), uno::UNO_QUERY_THROW);
        uno::Sequence<beans::PropertyValue> properties;
        states->getByName(toolbar) >>= properties;
        rtl::OUString name;
        for (const auto& property : properties) {
            if (property.Name == "UIName")
                property.Value >>= name;
        }
        CHECK(name == "Participatieladder");
    }
}

TEST_CASE("menus: commands have a name beside a key, in the language of the office", "[menus]") {
    CHECK(command_names::labelOf(offices::dutch(), "org.participatieladder:insertLadder") ==
          "Participatieladder: ladderblad invoegen");
    CHECK(command_names::labelOf(offices::english(), "org.participatieladder:freeze?scope=sheet") ==
          "Participatieladder: freeze formulas in this sheet");
}

TEST_CASE("menus: a key keeps its command", "[menus]") {
    constexpr char command[] = "org.participatieladder:freeze?scope=sheet";
    const support::TemporaryFolder profile;
    Office(profile.path()).install(OXT);
    {
        const Office office(profile.path());
        const auto keys = keysOf(office);
        keys->setKeyEvent(key(), command);
        keys->store();
        CHECK(keys->getCommandByKeyEvent(key()) == command);
    }
    const Office office(profile.path());
    CHECK(keysOf(office)->getCommandByKeyEvent(key()) == command);
}

TEST_CASE("menus: Tools ▸ Customize lists the commands as macros", "[menus]") {
    const auto& context = offices::dutch().context();
    const auto root = script::browse::theBrowseNodeFactory::get(context)->createView(
        script::browse::BrowseNodeFactoryViewTypes::MACROSELECTOR);
    const auto macros = childOf(childOf(childOf(root, "user"), "Participatieladder"), "Commands");
    REQUIRE(macros.is());
    for (const auto& sheet : sheets::preparedSheets()) {
        INFO(sheet.kind);
        CHECK(childOf(macros, macroOf(sheet).c_str()).is());
    }
    CHECK(childOf(macros, "FreezeDocument").is());
}

TEST_CASE("menus: an entry of the panel inserts its sheet", "[menus]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const support::Panel panel(offices::dutch(), document);
    panel.chooseNothing();
    auto expected = document.sheetNames();
    for (const auto& sheet : sheets::preparedSheets()) {
        INFO(sheet.kind);
        std::string button = sheet.button.in(ladder::Language::dutch);
        std::erase(button, '~');
        panel.dropdown("Nieuw blad").choose(button);
        expected.push_back(say(ladder::Language::dutch, sheet.name, {"West-Vlaanderen", "2020"}));
        CHECK(document.sheetNames() == expected);
    }
}

TEST_CASE("menus: a button of the toolbar inserts its sheet", "[menus]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    uno::Reference<frame::XFramesSupplier>(offices::dutch().create("com.sun.star.frame.Desktop"),
                                           uno::UNO_QUERY_THROW)
        ->setActiveFrame(document.controller()->getFrame()); // as the click on a button does
    const uno::Reference<script::provider::XScriptProviderFactory> factory(
        offices::dutch().create("com.sun.star.script.provider.MasterScriptProviderFactory"),
        uno::UNO_QUERY_THROW);
    const auto provider = factory->createScriptProvider(uno::Any(rtl::OUString("application")));
    Texts expected = document.sheetNames();
    for (const auto& sheet : sheets::preparedSheets()) {
        uno::Sequence<sal_Int16> outIndexes;
        uno::Sequence<uno::Any> out;
        provider
            ->getScript(support::toOUString("vnd.sun.star.script:Participatieladder.Commands." +
                                            macroOf(sheet) + "?language=Basic&location=application"))
            ->invoke({}, outIndexes, out);
        expected.push_back(say(ladder::Language::dutch, sheet.name, {"West-Vlaanderen", "2020"}));
        CHECK(document.sheetNames() == expected);
    }
}
