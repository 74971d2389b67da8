#include "support/sheets.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/reflection/InvocationTargetException.hpp>
#include <com/sun/star/reflection/XIdlMethod.hpp>
#include <com/sun/star/reflection/XIdlReflection.hpp>
#include <com/sun/star/uno/Exception.hpp>

using namespace css;

namespace support {
namespace {

uno::Sequence<beans::PropertyValue> valuesOf(const Sheets::Arguments& arguments) {
    std::vector<beans::PropertyValue> values;
    for (const auto& [name, value] : arguments)
        values.emplace_back(toOUString(name), -1, value, beans::PropertyState_DIRECT_VALUE);
    return {values.data(), static_cast<sal_Int32>(values.size())};
}

Sheets::Arguments texts(const Sheets::Options& options) {
    Sheets::Arguments arguments;
    for (const auto& [name, value] : options)
        arguments.emplace_back(name, uno::Any(toOUString(value)));
    return arguments;
}

} // namespace

Sheets::Sheets(const Office& office)
    : service_(office.create("org.participatieladder.Sheets")) {
    const uno::Reference<reflection::XIdlReflection> types(
        office.create("com.sun.star.reflection.CoreReflection"), uno::UNO_QUERY_THROW);
    interface_ = types->forName("org.participatieladder.XSheets4");
}

std::string Sheets::insert(std::string_view method, const uno::Reference<uno::XInterface>& document,
                           std::string_view area, std::string_view edition, const Options& options) const {
    if (interface_->getMethod(toOUString(method)).is())
        return text(method, {uno::Any(document)}, area, edition, options);
    // "insertMap" and "openStart" are of the kinds "map" and "start".
    std::string kind(method.substr(method.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
    kind.at(0) = static_cast<char>(kind.at(0) | 0x20); // a small letter
    return insertSheet(kind, document, area, edition, options);
}

std::string Sheets::insertSheet(std::string_view kind, const uno::Reference<uno::XInterface>& document,
                                std::string_view area, std::string_view edition,
                                const Options& options) const {
    return text("insertSheet", {uno::Any(document), uno::Any(toOUString(kind))}, area, edition, options);
}

std::string Sheets::text(std::string_view method, std::vector<uno::Any> arguments, std::string_view area,
                         std::string_view edition, const Options& options) const {
    for (const auto& argument :
         {uno::Any(toOUString(area)), uno::Any(toOUString(edition)), uno::Any(valuesOf(texts(options)))})
        arguments.push_back(argument);
    rtl::OUString result;
    call(method, {arguments.data(), static_cast<sal_Int32>(arguments.size())}) >>= result;
    return toUtf8(result);
}

std::string Sheets::buildTable(const uno::Reference<uno::XInterface>& document,
                               const Options& arguments) const {
    return buildTable(document, texts(arguments));
}

std::string Sheets::buildTable(const uno::Reference<uno::XInterface>& document,
                               const Arguments& arguments) const {
    rtl::OUString result;
    const uno::Any both[] = {uno::Any(document), uno::Any(valuesOf(arguments))};
    call("buildTable", {both, 2}) >>= result;
    return toUtf8(result);
}

int Sheets::freeze(const uno::Reference<uno::XInterface>& document, std::string_view scope) const {
    sal_Int32 cells = -1;
    of("freeze", document, scope) >>= cells;
    return cells;
}

int Sheets::repairFormulas(const uno::Reference<uno::XInterface>& document, std::string_view scope) const {
    sal_Int32 formulas = -1;
    of("repairFormulas", document, scope) >>= formulas;
    return formulas;
}

std::vector<std::string> Sheets::listUnfrozen(const uno::Reference<uno::XInterface>& document,
                                              std::string_view scope) const {
    uno::Sequence<rtl::OUString> texts;
    of("listUnfrozen", document, scope) >>= texts;
    std::vector<std::string> result;
    for (const auto& text : texts)
        result.push_back(toUtf8(text));
    return result;
}

uno::Any Sheets::of(std::string_view method, const uno::Reference<uno::XInterface>& document,
                    std::string_view scope) const {
    const uno::Any arguments[] = {uno::Any(document), uno::Any(toOUString(scope))};
    return call(method, {arguments, 2});
}

uno::Any Sheets::call(std::string_view method, uno::Sequence<uno::Any> arguments) const {
    try {
        return interface_->getMethod(toOUString(method))->invoke(uno::Any(service_), arguments);
    } catch (const reflection::InvocationTargetException& failure) {
        uno::Exception thrown;
        failure.TargetException >>= thrown;
        lang::IllegalArgumentException wrong;
        const bool isArgument = failure.TargetException >>= wrong;
        throw MacroError(toUtf8(failure.TargetException.getValueTypeName()), toUtf8(thrown.Message),
                         isArgument ? wrong.ArgumentPosition : -1);
    }
}

} // namespace support
