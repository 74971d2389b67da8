#include "commands/ways_of_document.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XEventsSupplier.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/form/XFormsSupplier2.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/script/XEventAttacherManager.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XUIConfigurationManagerSupplier.hpp>
#include <rtl/uri.hxx>

#include <algorithm>

namespace commands {

using namespace css;

namespace {

using Properties = uno::Sequence<beans::PropertyValue>;
using List = uno::Reference<container::XIndexAccess>;

/// Whether an address names the extension: our protocol, or our library of macros, in which the case of
/// letters does not matter and any letter can be encoded.
bool namesUs(const rtl::OUString& address) {
    return rtl::Uri::decode(address, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8)
               .toAsciiLowerCase()
               .indexOf("participatieladder") >= 0;
}

bool namesUs(const uno::Any& value) {
    rtl::OUString text;
    return (value >>= text) && namesUs(text);
}

bool anyNamesUs(const Properties& properties) {
    return std::any_of(properties.begin(), properties.end(),
                       [](const auto& property) { return namesUs(property.Value); });
}

/// Whether it is so for one in a list.
template<class Condition>
bool hasAny(const List& list, Condition condition) {
    for (sal_Int32 i = 0; list.is() && i < list->getCount(); ++i) {
        if (condition(list->getByIndex(i)))
            return true;
    }
    return false;
}

// ---- Keys, menus and toolbars.

/// The entries of a menu or a toolbar, and those of the menus in it.
bool entriesNameUs(const List& entries) {
    return hasAny(entries, [](const uno::Any& value) {
        Properties entry;
        value >>= entry;
        return anyNamesUs(entry) || std::any_of(entry.begin(), entry.end(), [](const auto& property) {
                   return entriesNameUs(List(property.Value, uno::UNO_QUERY));
               });
    });
}

bool elementsNameUs(const uno::Reference<ui::XUIConfigurationManager>& interface) {
    const auto elements = interface->getUIElementsInfo(ui::UIElementType::UNKNOWN);
    return std::any_of(elements.begin(), elements.end(), [&](const Properties& element) {
        return std::any_of(element.begin(), element.end(), [&](const auto& property) {
            rtl::OUString resource;
            return property.Name == "ResourceURL" && (property.Value >>= resource) &&
                   entriesNameUs(interface->getSettings(resource, false));
        });
    });
}

bool keysNameUs(const uno::Reference<ui::XAcceleratorConfiguration>& keys) {
    const auto events = keys->getAllKeyEvents();
    return std::any_of(events.begin(), events.end(),
                       [&](const auto& event) { return namesUs(keys->getCommandByKeyEvent(event)); });
}

// ---- Buttons and shapes.

/// A form or a control, with the addresses that a click or a submission goes to, its events, and what is in
/// it.
bool controlNamesUs(const uno::Any& value) {
    const uno::Reference<beans::XPropertySet> control(value, uno::UNO_QUERY);
    if (control.is() && control->getPropertySetInfo()->hasPropertyByName("TargetURL") &&
        namesUs(control->getPropertyValue("TargetURL")))
        return true;
    const List parts(value, uno::UNO_QUERY);
    const uno::Reference<script::XEventAttacherManager> events(value, uno::UNO_QUERY);
    for (sal_Int32 i = 0; events.is() && parts.is() && i < parts->getCount(); ++i) {
        const auto scripts = events->getScriptEvents(i);
        if (std::any_of(scripts.begin(), scripts.end(),
                        [](const auto& script) { return namesUs(script.ScriptCode); }))
            return true;
    }
    return hasAny(parts, controlNamesUs);
}

bool isEmbeddedDocument(const uno::Any& value) {
    const uno::Reference<beans::XPropertySet> shape(value, uno::UNO_QUERY);
    if (!shape.is() || !shape->getPropertySetInfo()->hasPropertyByName("CLSID"))
        return false;
    rtl::OUString kind;
    shape->getPropertyValue("CLSID") >>= kind;
    return !kind.equalsIgnoreAsciiCaseAscii("12dcae26-281f-416f-a234-c3086127382e"); // a chart
}

bool eventsNameUs(const uno::Reference<document::XEventsSupplier>& supplier) {
    if (!supplier.is())
        return false;
    const auto events = supplier->getEvents();
    const auto names = events->getElementNames();
    return std::any_of(names.begin(), names.end(), [&](const auto& name) {
        Properties event;
        return (events->getByName(name) >>= event) && anyNamesUs(event);
    });
}

bool shapeNamesUs(const uno::Any& value) {
    return isEmbeddedDocument(value) || eventsNameUs({value, uno::UNO_QUERY}) ||
           hasAny(List(value, uno::UNO_QUERY), shapeNamesUs); // those of a group
}

// The interface is deprecated, but the office offers no other for the page of a text.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
uno::Any pageOf(const uno::Reference<drawing::XDrawPageSupplier>& text) {
    return uno::Any(text->getDrawPage());
}
#pragma GCC diagnostic pop

bool pageNamesUs(const uno::Any& page) {
    const uno::Reference<form::XFormsSupplier2> forms(page, uno::UNO_QUERY);
    return (forms.is() && forms->hasForms() && controlNamesUs(uno::Any(forms->getForms()))) ||
           shapeNamesUs(page);
}

} // namespace

bool bringsOwnCommands(const uno::Reference<lang::XComponent>& document) {
    const uno::Reference<ui::XUIConfigurationManagerSupplier> supplier(document, uno::UNO_QUERY);
    const auto interface =
        supplier.is() ? supplier->getUIConfigurationManager() : uno::Reference<ui::XUIConfigurationManager>();
    return interface.is() &&
           (keysNameUs({interface->getShortCutManager(), uno::UNO_QUERY_THROW}) || elementsNameUs(interface));
}

namespace {

bool canCallMacros(const uno::Reference<lang::XComponent>& document) {
    const uno::Reference<drawing::XDrawPagesSupplier> supplier(document, uno::UNO_QUERY);
    const uno::Reference<drawing::XDrawPageSupplier> text(document, uno::UNO_QUERY);
    const uno::Reference<sheet::XSpreadsheetDocument> workbook(document, uno::UNO_QUERY);
    const auto sheets = workbook.is() ? workbook->getSheets() : uno::Reference<sheet::XSpreadsheets>();
    const auto hasEvent = [](const uno::Any& sheet) { return eventsNameUs({sheet, uno::UNO_QUERY}); };
    return eventsNameUs({document, uno::UNO_QUERY}) || hasAny(List(sheets, uno::UNO_QUERY), hasEvent) ||
           (text.is() && pageNamesUs(pageOf(text))) ||
           (supplier.is() && hasAny(List(supplier->getDrawPages(), uno::UNO_QUERY), pageNamesUs));
}

} // namespace

uno::Reference<lang::XComponent>
documentThatCanCallMacros(const uno::Reference<uno::XComponentContext>& context) {
    const auto open = frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const uno::Reference<lang::XComponent> document(open->nextElement(), uno::UNO_QUERY);
        if (canCallMacros(document))
            return document;
    }
    return {};
}

} // namespace commands
