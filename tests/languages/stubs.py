"""As much of each client library as the generated code speaks of, so that it compiles without the library."""

from __future__ import annotations

from pathlib import Path

CSHARP = """
namespace ServiceStack {
    using System;
    public interface IReturn {}
    public interface IReturn<T> : IReturn {}
    public interface IReturnVoid : IReturn {}
    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public class RouteAttribute : Attribute {
        public RouteAttribute(string path) {}
        public RouteAttribute(string path, string verbs) {}
    }
    public class ApiMemberAttribute : Attribute {
        public string Description { get; set; }
        public bool IsRequired { get; set; }
    }
    public class ResponseStatus {}
}
namespace ServiceStack.DataAnnotations { public class Nothing {} }
namespace System.Runtime.Serialization {
    public interface IExtensibleDataObject { ExtensionDataObject ExtensionData { get; set; } }
    public class ExtensionDataObject {}
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public class ContractNamespaceAttribute : Attribute {
        public ContractNamespaceAttribute(string name) {}
        public string ClrNamespace { get; set; }
    }
    public class DataContractAttribute : Attribute {}
    public class DataMemberAttribute : Attribute { public int Order { get; set; } }
}
"""

_CLIENT = "net/servicestack/client"
JAVA = {
    f"{_CLIENT}/Route.java": '@interface Route { String Path(); String Verbs() default ""; }',
    f"{_CLIENT}/ApiMember.java": (
        '@interface ApiMember { String Description() default ""; boolean IsRequired() default false; }'
    ),
    f"{_CLIENT}/DataContract.java": "@interface DataContract {}",
    f"{_CLIENT}/DataMember.java": "@interface DataMember { int Order() default 0; }",
    f"{_CLIENT}/IReturn.java": "interface IReturn<T> { Object getResponseType(); }",
    f"{_CLIENT}/IReturnVoid.java": "interface IReturnVoid {}",
    f"{_CLIENT}/ResponseStatus.java": "class ResponseStatus {}",
    f"{_CLIENT}/TimeSpan.java": "class TimeSpan {}",
    "com/google/gson/reflect/TypeToken.java": (
        "class TypeToken<T> { public java.lang.reflect.Type getType() { return null; } }"
    ),
    "com/google/gson/annotations/SerializedName.java": "@interface SerializedName { String value(); }",
}

GO_MODULE = """module trunkline.test/client
go 1.19
require github.com/ServiceStack/servicestack-go v0.0.0
replace github.com/ServiceStack/servicestack-go => ./library
"""
GO_LIBRARY = {
    "go.mod": "module github.com/ServiceStack/servicestack-go\ngo 1.19\n",
    "library.go": "package servicestack\n\ntype ResponseStatus struct{}\n",
}

RUST = """
extern crate proc_macro;
use proc_macro::TokenStream;
#[proc_macro_derive(Serialize, attributes(serde))]
pub fn serialize(_: TokenStream) -> TokenStream { TokenStream::new() }
#[proc_macro_derive(Deserialize, attributes(serde))]
pub fn deserialize(_: TokenStream) -> TokenStream { TokenStream::new() }
"""

PHP = """<?php
namespace ServiceStack;
interface IReturn {}
interface IReturnVoid {}
class ResponseStatus {}
#[\\Attribute]
class Returns { public function __construct(public string $type) {} }
class JsonConverters {
    public static function from($type, $value) { return $value; }
    public static function to($type, $value) { return $value; }
    public static function fromArray($type, $value) { return $value; }
    public static function toArray($type, $value) { return $value; }
    public static function context($type, $genericArgs) { return $type; }
}
"""


def write_java(folder: Path) -> None:
    """The classes of the library for Java and Kotlin, each in the file that Java wants."""
    for name, text in JAVA.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        package = path.parent.relative_to(folder).as_posix().replace("/", ".")
        path.write_text(f"package {package};\npublic {text}\n", encoding="utf-8")
