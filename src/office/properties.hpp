// Properties of UNO objects by name.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <initializer_list>
#include <vector>

namespace office {

/// Sets a property of any object that has properties.
template<class Value>
void set(const css::uno::Reference<css::uno::XInterface>& object, const char* name, const Value& value) {
    css::uno::Reference<css::beans::XPropertySet>(object, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), css::uno::Any(value));
}

/// Gives the value of a property, or the neutral value of its type where it has another type.
template<class Value>
Value get(const css::uno::Reference<css::uno::XInterface>& object, const char* name) {
    Value value{};
    css::uno::Reference<css::beans::XPropertySet>(object, css::uno::UNO_QUERY_THROW)
        ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

inline css::beans::PropertyValue property(const char* name, const css::uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), -1, value, css::beans::PropertyState_DIRECT_VALUE};
}

/// Makes UNO's sequence of a list of values.
template<class Value>
css::uno::Sequence<Value> sequence(const std::vector<Value>& values) {
    return {values.data(), static_cast<sal_Int32>(values.size())};
}
template<class Value>
css::uno::Sequence<Value> sequence(std::initializer_list<Value> values) {
    return {values.begin(), static_cast<sal_Int32>(values.size())};
}

} // namespace office
