#include "support/calls_from_documents.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/drawing/XControlShape.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/form/FormButtonType.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/XUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/ui/XUIConfigurationPersistence.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>

using namespace css;

namespace support {
namespace {

using Component = uno::Reference<lang::XComponent>;
using Properties = uno::Reference<beans::XPropertySet>;

uno::Reference<uno::XInterface> make(const Component& document, const char* service) {
    return uno::Reference<lang::XMultiServiceFactory>(document, uno::UNO_QUERY_THROW)
        ->createInstance(rtl::OUString::createFromAscii(service));
}

uno::Reference<table::XCell> cellIn(const Component& document, sal_Int32 row) {
    const uno::Reference<container::XIndexAccess> sheets(
        uno::Reference<sheet::XSpreadsheetDocument>(document, uno::UNO_QUERY_THROW)->getSheets(),
        uno::UNO_QUERY_THROW);
    return uno::Reference<table::XCellRange>(sheets->getByIndex(0), uno::UNO_QUERY_THROW)
        ->getCellByPosition(0, row);
}

/// The first cell, in letters as large as half the window.
uno::Reference<table::XCell> largeCell(const Component& document) {
    const auto cell = cellIn(document, 0);
    Properties(cell, uno::UNO_QUERY_THROW)->setPropertyValue("CharHeight", uno::Any(200.0F));
    return cell;
}

constexpr char words[] = "LADDERLADDERLADDER";

void addLink(const Component& document, const rtl::OUString& address) {
    const Properties field(make(document, "com.sun.star.text.TextField.URL"), uno::UNO_QUERY_THROW);
    field->setPropertyValue("URL", uno::Any(address));
    field->setPropertyValue("Representation", uno::Any(rtl::OUString(words)));
    const uno::Reference<text::XText> text(largeCell(document), uno::UNO_QUERY_THROW);
    text->insertTextContent(uno::Reference<text::XTextRange>(text->createTextCursor(), uno::UNO_QUERY_THROW),
                            uno::Reference<text::XTextContent>(field, uno::UNO_QUERY_THROW), false);
}

void addFormula(const Component& document, const rtl::OUString& address) {
    largeCell(document)->setFormula("=HYPERLINK(\"" + address + "\";\"" + words + "\")");
}

// The interface is deprecated, but the office offers no other for the page of a text.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
uno::Reference<drawing::XDrawPage> pageOf(const Component& document) {
    const uno::Reference<drawing::XDrawPagesSupplier> sheets(document, uno::UNO_QUERY);
    return sheets.is()
               ? uno::Reference<drawing::XDrawPage>(sheets->getDrawPages()->getByIndex(0),
                                                    uno::UNO_QUERY_THROW)
               : uno::Reference<drawing::XDrawPageSupplier>(document, uno::UNO_QUERY_THROW)->getDrawPage();
}
#pragma GCC diagnostic pop

void add(const Component& document, const uno::Reference<drawing::XShape>& shape) {
    pageOf(document)->add(shape);
    shape->setSize({20000, 15000});
    shape->setPosition({500, 500});
}

void addButton(const Component& document, const rtl::OUString& address, bool isInternal) {
    const Properties button(make(document, "com.sun.star.form.component.CommandButton"),
                            uno::UNO_QUERY_THROW);
    button->setPropertyValue("Label", uno::Any(rtl::OUString(words)));
    button->setPropertyValue("ButtonType", uno::Any(form::FormButtonType_URL));
    button->setPropertyValue("TargetURL", uno::Any(address));
    button->setPropertyValue("DispatchURLInternal", uno::Any(isInternal));
    const uno::Reference<drawing::XControlShape> shape(make(document, "com.sun.star.drawing.ControlShape"),
                                                       uno::UNO_QUERY_THROW);
    shape->setControl(uno::Reference<awt::XControlModel>(button, uno::UNO_QUERY_THROW));
    add(document, uno::Reference<drawing::XShape>(shape, uno::UNO_QUERY_THROW));
}

void addShape(const Component& document, const rtl::OUString& address) {
    const uno::Reference<drawing::XShape> shape(make(document, "com.sun.star.drawing.RectangleShape"),
                                                uno::UNO_QUERY_THROW);
    add(document, shape);
    Properties(shape, uno::UNO_QUERY_THROW)->setPropertyValue("Hyperlink", uno::Any(address));
}

uno::Reference<ui::XUIConfigurationManager> interfaceOf(const uno::Reference<uno::XInterface>& object) {
    const uno::Reference<ui::XUIConfigurationManagerSupplier> document(object, uno::UNO_QUERY);
    return {document.is() ? uno::Reference<uno::XInterface>(document->getUIConfigurationManager()) : object,
            uno::UNO_QUERY_THROW};
}

uno::Sequence<beans::PropertyValue> argument(const char* name, const uno::Any& value) {
    const beans::PropertyValue property(rtl::OUString::createFromAscii(name), -1, value,
                                        beans::PropertyState_DIRECT_VALUE);
    return {&property, 1};
}

void addToolbar(const Component& document, const rtl::OUString& address) {
    const auto interface = interfaceOf(document);
    const auto bar = interface->createSettings();
    uno::Reference<container::XIndexContainer>(bar, uno::UNO_QUERY_THROW)
        ->insertByIndex(0, uno::Any(argument("CommandURL", uno::Any(address))));
    interface->insertSettings("private:resource/toolbar/custom_toolbar_1",
                              uno::Reference<container::XIndexAccess>(bar, uno::UNO_QUERY_THROW));
    uno::Reference<ui::XUIConfigurationPersistence>(interface, uno::UNO_QUERY_THROW)->store();
}

Component empty(const Office& office, const char* factory) {
    return uno::Reference<frame::XComponentLoader>(office.desktop(), uno::UNO_QUERY_THROW)
        ->loadComponentFromURL(rtl::OUString::createFromAscii(factory), "_blank", 0,
                               argument("Hidden", uno::Any(true)));
}

void storeAndClose(const Component& document, const std::filesystem::path& file) {
    constexpr std::pair<const char*, const char*> filters[] = {{".ods", "calc8"},
                                                               {".xlsx", "Calc MS Excel 2007 XML"},
                                                               {".odt", "writer8"},
                                                               {".docx", "MS Word 2007 XML"},
                                                               {".html", "HTML (StarWriter)"}};
    const auto* filter = std::find_if(std::begin(filters), std::end(filters),
                                      [&](const auto& known) { return file.extension() == known.first; });
    uno::Reference<frame::XStorable>(document, uno::UNO_QUERY_THROW)
        ->storeToURL(toUrl(file),
                     argument("FilterName", uno::Any(rtl::OUString::createFromAscii(filter->second))));
    uno::Reference<util::XCloseable>(document, uno::UNO_QUERY_THROW)->close(true);
}

} // namespace

const std::vector<Way>& waysOfSpreadsheet() {
    static const std::vector<Way> ways{
        {"link", true, addLink},
        {"HYPERLINK()", true, addFormula},
        {"shape", true, addShape},
        {"button", false, [](const auto& document, const auto& url) { addButton(document, url, false); }},
        {"internal button", false,
         [](const auto& document, const auto& url) { addButton(document, url, true); }},
        {"key", false, [](const auto& document, const auto& url) { setKey(document, url); }},
        {"toolbar", false, addToolbar},
    };
    return ways;
}

const Way& wayCalled(std::string_view name) {
    return *std::find_if(waysOfSpreadsheet().begin(), waysOfSpreadsheet().end(),
                         [&](const Way& way) { return way.name == name; });
}

void storeSpreadsheet(const Office& office, const Way& way, std::string_view address,
                      const std::filesystem::path& file) {
    const auto document = empty(office, "private:factory/scalc");
    cellIn(document, 59)->setFormula("=RUNG_TOTAL(\"Westhoek\";5)");
    way.build(document, toOUString(address));
    storeAndClose(document, file);
}

void storeText(const Office& office, std::string_view address, const std::filesystem::path& file) {
    const auto document = empty(office, "private:factory/swriter");
    const auto cursor =
        uno::Reference<text::XTextDocument>(document, uno::UNO_QUERY_THROW)->getText()->createTextCursor();
    cursor->setString(words);
    Properties(cursor, uno::UNO_QUERY_THROW)->setPropertyValue("HyperLinkURL", uno::Any(toOUString(address)));
    storeAndClose(document, file);
}

void storeTextWithButton(const Office& office, std::string_view address, const std::filesystem::path& file) {
    const auto document = empty(office, "private:factory/swriter");
    addButton(document, toOUString(address), true);
    storeAndClose(document, file);
}

void setKey(const uno::Reference<uno::XInterface>& interface, const rtl::OUString& address) {
    const uno::Reference<ui::XAcceleratorConfiguration> keys(interfaceOf(interface)->getShortCutManager(),
                                                             uno::UNO_QUERY_THROW);
    awt::KeyEvent key;
    key.KeyCode = awt::Key::F8;
    key.Modifiers = awt::KeyModifier::MOD1;
    keys->setKeyEvent(key, address);
    keys->store();
}

uno::Reference<uno::XInterface> interfaceOfCalc(const Office& office) {
    return ui::theModuleUIConfigurationManagerSupplier::get(office.context())
        ->getUIConfigurationManager("com.sun.star.sheet.SpreadsheetDocument");
}

} // namespace support
